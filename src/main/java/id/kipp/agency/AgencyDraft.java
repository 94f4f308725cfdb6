package id.kipp.agency;

import id.kipp.kernel.Province;
import org.jspecify.annotations.Nullable;

/** What is said of an agency when it is entered; {@link Agency} checks it. */
public record AgencyDraft(String name, AgencyKind kind, @Nullable Province province, boolean disadvantaged) {}
