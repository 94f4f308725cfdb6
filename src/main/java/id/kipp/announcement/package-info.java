/** How decisions become public: numbered letters, prepared by one and released by another, and what follows from them. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "account",
            "award",
            "edition",
            "proposal",
            "judging",
            "decision",
            "notice"
        })
@NullMarked
package id.kipp.announcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
