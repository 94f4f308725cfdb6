package id.kipp.replication;

import id.kipp.kernel.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * One of many that commit themselves together.
 *
 * @param agency null where it is not in the register
 * @param own its own replication, once it has said what it takes over
 */
public record Member(@Nullable AgencyId agency, String name, @Nullable ReplicationId own) {}
