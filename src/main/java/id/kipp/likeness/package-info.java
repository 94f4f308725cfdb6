/** Whether a text has been told before: how alike it is to others, and by which passages. Knows nothing but texts. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package id.kipp.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
