/** What the secretariat says to many at once, and the guides and answers people look things up in. */
@ApplicationModule(
        allowedDependencies = {"kernel", "store", "audit", "account", "agency", "edition", "proposal", "notice"})
@NullMarked
package id.kipp.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
