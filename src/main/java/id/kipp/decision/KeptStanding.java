package id.kipp.decision;

import id.kipp.ranking.Exact;
import id.kipp.ranking.Outlook;
import id.kipp.ranking.RankStanding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link RankStanding} as it is stored. @param mean as an exact fraction @param outlook null where nothing can be estimated */
public record KeptStanding(
        String pool, String candidate, int judges, String mean, int rankRaw, @Nullable Outlook outlook) {

    static KeptStanding of(RankStanding s) {
        return new KeptStanding(
                s.pool(),
                s.candidate(),
                s.judges(),
                s.mean().toString(),
                s.rankRaw(),
                s.outlook().orElse(null));
    }

    RankStanding standing() {
        return new RankStanding(pool, candidate, judges, Exact.parse(mean), rankRaw, Optional.ofNullable(outlook));
    }
}
