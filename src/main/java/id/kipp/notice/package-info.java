/** Tells people what concerns them: by the bell in the header and by mail. */
@ApplicationModule(allowedDependencies = {"kernel", "store", "audit", "account", "agency", "mail"})
@NullMarked
package id.kipp.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
