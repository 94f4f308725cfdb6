package id.kipp.hub;

import id.kipp.agency.AgencyKind;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import org.jspecify.annotations.Nullable;

/**
 * Whose hub it is.
 *
 * @param name of the institution, as people sign
 * @param province null for a ministry's or an agency's
 * @param agency the participant it would be
 */
public record HubHead(String name, AgencyKind kind, @Nullable Province province, AgencyId agency) {}
