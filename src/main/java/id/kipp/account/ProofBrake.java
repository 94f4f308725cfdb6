package id.kipp.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kipp.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who guesses proofs, by account and by where they try from, so that nobody keeps somebody else waiting: five at once,
 * then one a minute, and from the tenth in a row the pause doubles with each five, to an hour. From places that are not known all
 * tries of one account have a brake together as well, of fifty and then one a minute: otherwise many machines were many chances.
 */
final class ProofBrake {

    /** After so many in a row the password is asked for anew, and the owner is told. */
    static final int IN_A_ROW = 10;

    private static final int AT_ONCE = 5;
    private static final int AT_ONCE_TOGETHER = 50;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int MOST = 100_000;

    private final Clock clock;
    private final Cache<Place, Row> rows;
    private final Cache<AccountId, Instant> told;

    ProofBrake(Clock clock) {
        this.clock = clock;
        this.rows = forADay(clock);
        this.told = forADay(clock);
    }

    /** Counts a try before it is looked at. Zero when it may go on, else how long to wait. */
    Duration press(AccountId person, TriedFrom from) {
        var together = Place.together(person);
        var all = from.known() ? Duration.ZERO : left(together, rows.getIfPresent(together));
        if (!all.isZero()) return all; // who waits for others has not tried
        var own = press(new Place(person, from.key()));
        return own.isZero() && !from.known() ? press(together) : own; // who waits wears nothing out
    }

    /** The proof was right: what went before is forgotten. */
    void release(AccountId person, TriedFrom from) {
        rows.invalidate(new Place(person, from.key()));
        if (!from.known()) rows.invalidate(Place.together(person));
    }

    /** Whether so many have been wrong in a row from there that the password is to be given anew. */
    boolean isGuessing(AccountId person, TriedFrom from) {
        return tries(new Place(person, from.key())) >= IN_A_ROW;
    }

    /** Whether the owner is to be told now: once a day, however many guess. */
    boolean isToTell(AccountId person, TriedFrom from) {
        var many = isGuessing(person, from) || !from.known() && tries(Place.together(person)) >= IN_A_ROW;
        return many && told.asMap().putIfAbsent(person, clock.instant()) == null;
    }

    private int tries(Place place) {
        var row = rows.getIfPresent(place);
        return row == null ? 0 : row.tries();
    }

    private Duration press(Place place) {
        var wait = new Duration[] {Duration.ZERO};
        rows.asMap().compute(place, (p, row) -> {
            wait[0] = left(place, row);
            if (row != null && !wait[0].isZero()) return row;
            return new Row(row == null ? 1 : row.tries() + 1, clock.instant());
        });
        return wait[0];
    }

    private Duration left(Place place, @Nullable Row row) {
        if (row == null) return Duration.ZERO;
        var until = row.last().plus(place.isTogether() ? pauseTogether(row.tries()) : pause(row.tries()));
        var now = clock.instant();
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** It does not grow: an owner on a new device waits for it, too. */
    private static Duration pauseTogether(int tries) {
        return tries < AT_ONCE_TOGETHER ? Duration.ZERO : PAUSE;
    }

    private static Duration pause(int tries) {
        if (tries < AT_ONCE) return Duration.ZERO;
        var doubled = Math.min((tries - AT_ONCE) / AT_ONCE, 6);
        var pause = PAUSE.multipliedBy(1L << doubled);
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static <K, V> Cache<K, V> forADay(Clock clock) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(() -> clock.millis() * 1_000_000)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /** @param from empty for all that are not known together */
    private record Place(AccountId person, String from) {

        static Place together(AccountId person) {
            return new Place(person, "");
        }

        boolean isTogether() {
            return from.isEmpty();
        }
    }

    private record Row(int tries, Instant last) {}
}
