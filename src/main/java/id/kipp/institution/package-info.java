/** Who is who: institutions of all sources with code, names of all times and what became of them. */
@ApplicationModule(allowedDependencies = {"kernel", "store", "audit", "agency"})
@NullMarked
package id.kipp.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
