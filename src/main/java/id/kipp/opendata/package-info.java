/** What is public, for machines: catalogue, announcements, statistics and changes as JSON and CSV, described by a document. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "agency",
            "edition",
            "proposal",
            "catalogue",
            "announcement",
            "replication",
            "hub"
        })
@NullMarked
package id.kipp.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
