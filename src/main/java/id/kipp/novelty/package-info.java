/** What an entry is like among earlier winners, other registers' innovations and the entries beside it: for people to look at. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "edition",
            "proposal",
            "assignment",
            "judging",
            "catalogue",
            "likeness",
            "search"
        })
@NullMarked
package id.kipp.novelty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
