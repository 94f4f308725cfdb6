/**
 * Proposals as what is judged: answers judging and assignment for them, says which judges may read which, and what their
 * proposers learn of how they were seen.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "audit", "edition", "notice", "proposal", "assignment", "judging", "ranking"})
@NullMarked
package id.kipp.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
