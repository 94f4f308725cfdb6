/** Planned maintenance, told on every page before and while it lasts. */
@ApplicationModule(allowedDependencies = {"kernel", "store", "audit"})
@NullMarked
package id.kipp.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
