/** Awards of all years: what eligibility, first-time winners and tie-breaks look at; filled by import and by the plenary. */
@ApplicationModule(allowedDependencies = {"kernel", "store", "audit"})
@NullMarked
package id.kipp.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
