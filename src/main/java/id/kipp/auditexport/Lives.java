package id.kipp.auditexport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When proposals were closed and taken back in, as the lines say. */
final class Lives {

    private record Turn(Instant at, boolean in) {}

    private final Map<String, List<Turn>> turns = new HashMap<>();

    Lives(List<LogLine> lines) {
        for (var line : lines)
            if (line.action().equals("proposal.closed") || line.action().equals("proposal.reopened"))
                turns.computeIfAbsent(line.subject(), s -> new ArrayList<>())
                        .add(new Turn(line.at(), line.action().equals("proposal.reopened")));
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
