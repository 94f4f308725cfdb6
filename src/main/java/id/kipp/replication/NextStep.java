package id.kipp.replication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What may be done next with a replication: by whom, guarded by what, with which paper, until when. */
public record NextStep(
        ReplicationStep step, Set<Party> who, Guard guard, ReplicationPaper paper, Optional<LocalDate> due) {}
