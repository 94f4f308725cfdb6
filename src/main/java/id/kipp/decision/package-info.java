/** What people decide on what was judged: boards of candidates, deviations with reasons, consents, and then frozen. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "account",
            "edition",
            "proposal",
            "assignment",
            "judging",
            "ranking",
            "notice"
        })
@NullMarked
package id.kipp.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
