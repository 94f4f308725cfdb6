/** Fills an empty demo store, through the services, as the people who would do it. A door like {@code ui}: used by nobody. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "account",
            "audit",
            "agency",
            "award",
            "edition",
            "document",
            "proposal",
            "assignment",
            "decision",
            "judging",
            "objection",
            "announcement",
            "catalogue",
            "store"
        })
@NullMarked
package id.kipp.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
