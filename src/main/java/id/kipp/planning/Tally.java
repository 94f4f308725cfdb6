package id.kipp.planning;

import id.kipp.planning.Explanation.Cause;
import java.util.Arrays;

/** How far a plan reaches each aim, to compare two of them. */
final class Tally {

    private final long squares;
    private final int[] papersWith;
    private final long kept;
    private final long matched;

    Tally(Holdings now) {
        long sum = 0;
        for (int load : now.load) {
            sum += (long) load * load;
        }
        squares = sum;
        papersWith = new int[now.in.k() + 1];
        long staying = 0;
        long matches = 0;
        for (int p = 0; p < now.judgesOf.length; p++) {
            papersWith[Math.min(now.matches[p], now.in.k())]++;
            matches += now.matches[p];
            for (int i = 0; i < now.judgeCount[p]; i++) {
                staying += now.in.kept[p][now.judgesOf[p][i]] ? 1 : 0;
            }
        }
        kept = staying;
        matched = matches;
    }

    /** The highest aim of which the other reaches less. */
    Cause worse(Tally other) {
        if (other.kept < kept) {
            return Cause.MORE_CHANGES;
        } else if (other.squares > squares) {
            return Cause.LESS_EVEN;
        } else if (other.papersWith[0] > papersWith[0]) {
            return Cause.UNSERVED;
        } else if (other.matched < matched) {
            return Cause.FEWER_MATCHES;
        }
        return Arrays.equals(papersWith, other.papersWith) ? Cause.AS_GOOD : Cause.LESS_FAIR;
    }

    long amount(Tally other, Cause cause) {
        return switch (cause) {
            case MORE_CHANGES -> kept - other.kept;
            case UNSERVED -> other.papersWith[0] - papersWith[0];
            case FEWER_MATCHES -> matched - other.matched;
            default -> 0;
        };
    }
}
