/**
 * Fills an empty store for trying, through the services, as the people who would do it, and lets anybody in as any of them. A
 * door like {@code ui}: nobody names it, and an application that is started for real has no bean of it.
 */
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
            "library",
            "replication",
            "institution",
            "hub",
            "store",
            "ui :: signin"
        })
@NullMarked
package id.kipp.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
