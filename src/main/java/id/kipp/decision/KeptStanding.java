package id.kipp.decision;

import id.kipp.ranking.Exact;
import id.kipp.ranking.Outlook;
import id.kipp.ranking.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link Standing} as it is stored. @param mean as an exact fraction @param outlook null where nothing can be estimated */
public record KeptStanding(
        String pool, String candidate, int judges, String mean, int rankRaw, @Nullable Outlook outlook) {

    static KeptStanding of(Standing s) {
        return new KeptStanding(
                s.pool(),
                s.candidate(),
                s.judges(),
                s.mean().toString(),
                s.rankRaw(),
                s.outlook().orElse(null));
    }

    Standing standing() {
        return new Standing(pool, candidate, judges, Exact.parse(mean), rankRaw, Optional.ofNullable(outlook));
    }
}
