/** Takes lists in that were kept elsewhere: every line is checked before any is written. */
@ApplicationModule(
        allowedDependencies = {"kernel", "account", "agency", "award", "document", "institution", "mail", "table"})
@NullMarked
package id.kipp.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
