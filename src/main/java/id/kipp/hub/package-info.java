/** The nodes of the innovation network: which there are, by what papers they became one, who leads and who mentors there. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "account",
            "agency",
            "edition",
            "assignment",
            "judging",
            "institution",
            "notice",
            "catalogue",
            "library",
            "replication"
        })
@NullMarked
package id.kipp.hub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
