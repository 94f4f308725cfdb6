/**
 * The public site: pages of plain HTML, the same for whoever asks, on the web and as files in an archive. Knows nothing of
 * requests and sessions; {@code ui.site} brings what is asked and takes the answer back.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "account",
            "agency",
            "mail",
            "notice",
            "upkeep",
            "edition",
            "document",
            "proposal",
            "judging",
            "objection",
            "announcement",
            "catalogue",
            "search",
            "library",
            "replication",
            "institution",
            "hub",
            "table",
            "report"
        })
@NullMarked
package id.kipp.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
