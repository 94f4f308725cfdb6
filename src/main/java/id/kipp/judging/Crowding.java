package id.kipp.judging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Whether ratings from one network are too many to be people who happened to rate. Twenty within an hour are; and more than
 * sixty, once they are over two in a hundred of all: what stays below moves no score by two points, however slowly it comes
 * (replication-and-hubs.md 10; both figures are a labelled default).
 */
final class Crowding {

    static final int AN_HOUR = 20;
    static final int IN_ALL = 60;
    static final int PERCENT = 2;
    private static final Duration HOUR = Duration.ofHours(1);

    private Crowding() {}

    /**
     * @param times of the network's ratings
     * @param all ratings of the same thing, from everywhere
     */
    static boolean rings(List<Instant> times, long all) {
        if (times.size() > Math.max(IN_ALL, all * PERCENT / 100)) return true;
        var sorted = times.stream().sorted().toList();
        for (var last = AN_HOUR - 1; last < sorted.size(); last++)
            if (!sorted.get(last - AN_HOUR + 1).plus(HOUR).isBefore(sorted.get(last))) return true;
        return false;
    }
}
