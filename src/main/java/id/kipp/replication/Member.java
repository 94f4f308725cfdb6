package id.kipp.replication;

import id.kipp.kernel.AgencyId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of many that commit themselves together.
 *
 * @param agency null where it is not in the register
 * @param own its own replication, once it has said what it takes over
 */
public record Member(@Nullable AgencyId agency, String name, @Nullable ReplicationId own) {

    /** Its place is free as well where what it once took it for never came to be, or is over. */
    boolean isFree(Function<ReplicationId, Optional<Replication>> find) {
        return own == null || find.apply(own).filter(r -> !r.state().isOver()).isEmpty();
    }
}
