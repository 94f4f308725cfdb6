/** What other registers tell of innovations: taken in line by line, kept raw, matched with who is who, and with each other. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "account",
            "agency",
            "award",
            "institution",
            "catalogue",
            "table"
        })
@NullMarked
package id.kipp.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
