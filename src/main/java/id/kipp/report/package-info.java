/** What is printed: receipts and minutes (<em>berita acara</em>) as PDF, and the check that a print is genuine. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "mail",
            "account",
            "agency",
            "award",
            "notice",
            "edition",
            "document",
            "ranking",
            "proposal",
            "assignment",
            "decision",
            "judging",
            "objection",
            "announcement",
            "catalogue",
            "replication",
            "search"
        })
@NullMarked
package id.kipp.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
