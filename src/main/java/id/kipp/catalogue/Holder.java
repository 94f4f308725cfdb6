package id.kipp.catalogue;

import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Whose it is to keep up to date.
 *
 * @param agency null where the institution is not in the register: then nobody keeps it but the secretariat
 * @param unit null where no unit has handed it in here
 */
public record Holder(@Nullable AgencyId agency, @Nullable UnitId unit) {

    static final Holder NOBODY = new Holder(null, null);

    /** Whether this person may write what its owner says. */
    boolean isKeptBy(Actor actor) {
        if (actor.is(Role.AGENCY)) return agency != null && actor.isOf(agency);
        return actor.is(Role.SERVICE_UNIT)
                && unit != null
                && actor.unit().filter(unit::equals).isPresent();
    }
}
