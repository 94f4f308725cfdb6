package id.kipp.account;

import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is invited to be what. One factory per kind of person; {@link Account} checks the rest. */
public record Invitation(Profile profile, Role role, @Nullable AgencyId agency, @Nullable UnitId unit) {

    public static Invitation administrator(String name, String email) {
        return new Invitation(Profile.of(name, email), Role.ADMINISTRATOR, null, null);
    }

    public static Invitation secretariat(String name, String email) {
        return new Invitation(Profile.of(name, email), Role.SECRETARIAT, null, null);
    }

    public static Invitation agencyAdmin(String name, String email, AgencyId agency) {
        return new Invitation(Profile.of(name, email), Role.AGENCY, agency, null);
    }

    /** @param agency whose hub it is */
    public static Invitation hub(String name, String email, AgencyId agency) {
        return new Invitation(Profile.of(name, email), Role.HUB, agency, null);
    }

    /** @param agency in whose hub they mentor, wherever they come from */
    public static Invitation mentor(String name, String email, AgencyId agency) {
        return new Invitation(Profile.of(name, email), Role.MENTOR, agency, null);
    }

    public static Invitation serviceUnit(String name, String email, AgencyId agency, UnitId unit) {
        return new Invitation(Profile.of(name, email), Role.SERVICE_UNIT, agency, unit);
    }

    /** @param agency whose register they keep */
    public static Invitation coManager(String name, String email, AgencyId agency) {
        return new Invitation(Profile.of(name, email), Role.CO_MANAGER, agency, null);
    }

    /** @param role evaluator or panelist */
    public static Invitation judge(
            Role role,
            String name,
            String email,
            @Nullable String institution,
            @Nullable Province province,
            Set<String> expertise) {
        return new Invitation(Profile.of(name, email).judging(institution, province, expertise), role, null, null);
    }
}
