/** The store as a whole: carried elsewhere, backed up, looked over. Knows collections by their names and no module by its classes. */
@ApplicationModule(allowedDependencies = {"kernel", "store", "audit", "account"})
@NullMarked
package id.kipp.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
