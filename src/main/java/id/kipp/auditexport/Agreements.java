package id.kipp.auditexport;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The agreed scores of all rounds; one that names no round is of the first in which judges have places. */
final class Agreements {

    private record Of(String round, String proposal) {}

    private final String home;
    private final Map<Of, Row> last = new HashMap<>();

    /** @param home the round of those that name none */
    Agreements(String home, Lines lines) {
        this.home = home;
        lines.read().forEach(r -> last.put(new Of(round(r), r.text("proposal")), r));
    }

    String round(Row agreement) {
        return agreement.has("round") ? agreement.text("round") : home;
    }

    @Nullable
    Row find(String round, String proposal) {
        return last.get(new Of(round, proposal));
    }

    /** @throws Row.Odd where there is none */
    Row get(String round, String proposal) {
        if (!(find(round, proposal) instanceof Row row)) throw new Row.Odd(proposal);
        return row;
    }

    /** What has an agreed score in a round. */
    Set<String> in(String round) {
        return last.keySet().stream()
                .filter(of -> of.round().equals(round))
                .map(Of::proposal)
                .collect(Collectors.toSet());
    }
}
