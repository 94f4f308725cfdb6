/** Judging: sheets of every round, scores a team agrees on, hearings, what was seen in the field, and who steps back. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "account",
            "mail",
            "edition",
            "assignment",
            "ranking",
            "notice"
        })
@NullMarked
package id.kipp.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
