package id.kipp.auditexport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When proposals left the competition, closed or withdrawn, and came back, as the lines say. */
final class Lives {

    private static final Set<String> OUT = Set.of("proposal.closed", "proposal.withdrawn");
    private static final Set<String> BACK = Set.of("proposal.reopened", "proposal.submitted");

    private record Turn(Instant at, boolean in) {}

    private final Map<String, List<Turn>> turns = new HashMap<>();

    Lives(List<LogLine> lines) {
        for (var line : lines)
            if (OUT.contains(line.action()) || BACK.contains(line.action()))
                turns.computeIfAbsent(line.subject(), s -> new ArrayList<>())
                        .add(new Turn(line.time(), BACK.contains(line.action())));
    }

    /** Whether nobody had closed it before this moment, or it had been taken back in. */
    boolean isInAt(String proposal, String at) {
        var moment = Instant.parse(at);
        var in = true;
        for (var turn : turns.getOrDefault("proposal:" + proposal, List.of()))
            if (turn.at().isBefore(moment)) in = turn.in();
        return in;
    }
}
