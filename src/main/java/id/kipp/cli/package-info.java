/** The door for operators: one process, one job, no web server. A door may use every module except the store; none uses it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "account",
            "planning",
            "audit",
            "custody",
            "document",
            "edition",
            "auditexport",
            "ranking",
            "site",
            "source",
            "likeness"
        })
@NullMarked
package id.kipp.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
