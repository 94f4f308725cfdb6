/** The log as others get it: an edition exported whole, and the check that needs nothing of ours but the files. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "account",
            "edition",
            "ranking",
            "proposal",
            "assignment",
            "decision",
            "judging",
            "announcement"
        })
@NullMarked
package id.kipp.auditexport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
