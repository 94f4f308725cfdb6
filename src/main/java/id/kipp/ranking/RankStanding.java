package id.kipp.ranking;

import java.util.Optional;

/** One candidate in its pool: what is counted, and beside it what is estimated, if anything can be. */
public record RankStanding(
        String pool, String candidate, int judges, Exact mean, int rankRaw, Optional<Outlook> outlook) {

    public int rank(Method method) {
        return switch (method) {
            case RAW -> rankRaw;
            case CALIBRATED -> outlook.orElseThrow().rankCalibrated();
        };
    }
}
