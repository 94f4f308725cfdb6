package id.kipp.replication;

import id.kipp.agency.AgencyKind;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who takes over.
 *
 * @param province null for national institutions
 * @param unit null while none of those registered here does the work
 * @param unitName the unit or the group that does the work, as it was called then; may be empty
 */
public record Adopter(
        AgencyId agency,
        String name,
        AgencyKind kind,
        @Nullable Province province,
        @Nullable UnitId unit,
        String unitName) {}
