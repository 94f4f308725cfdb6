package id.kipp.audit;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One follower's way along the chain: what comes next, what is tried again, what waits behind it. One thread at a time. */
final class Walk {

    private static final Logger log = LoggerFactory.getLogger(Walk.class);
    private static final int ILL = 3; // lines of different subjects in a row that it could not take
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final Follower follower;
    private final AuditStore chain;
    private final ChainPages pages;
    private final FollowerStore store;
    private final Clock clock;
    private final BooleanSupplier mine;
    private volatile boolean stopped;
    private volatile int failed; // in a row
    private volatile int times; // it has gone
    private FollowerStore.@Nullable Place read; // where it is, as it was read for all at once; good for the first page
    private volatile long last = -1; // the place as it was known here last; before it has begun none

    /** @param mine whether this process may do it; asked before anything is done */
    Walk(
            Follower follower,
            AuditStore chain,
            ChainPages pages,
            FollowerStore store,
            Clock clock,
            BooleanSupplier mine) {
        this.follower = follower;
        this.chain = chain;
        this.pages = pages;
        this.store = store;
        this.clock = clock;
        this.mine = mine;
    }

    Follower follower() {
        return follower;
    }

    /** A new one with effects begins at the chain's end, any other at its first line. */
    synchronized void begin() {
        store.adopt();
        if (store.place(follower.name()).isEmpty()) {
            var from = follower.effects() ? chain.height() : 0;
            if (store.known().contains(follower.name())) store.missed(follower.name(), from, clock.instant());
            else store.remember(follower.name(), from);
        }
        store.know(follower.name());
        last = place();
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** It could take nothing lately, and pauses. */
    boolean isIll() {
        return failed >= ILL;
    }

    long place() {
        return store.place(follower.name()).orElse(0L);
    }

    /**
     * Takes what is there.
     *
     * @return after which time to look again, whether something is chained meanwhile or not
     */
    synchronized Duration go() {
        return go(() -> store.undigested(follower.name()));
    }

    int times() {
        return times;
    }

    /**
     * As {@link #go}, where it has been read for all at once where they stand.
     *
     * @param before {@link #times} before that was read: where it has gone since, it looks again
     */
    synchronized Duration go(FollowerStore.Standing standing, int before) {
        if (times != before) return go();
        read = standing.place(follower.name());
        return go(() -> standing.undigested(follower.name()));
    }

    private Duration go(Supplier<List<Undigested>> left) {
        times++;
        try {
            var waiting = left.get().stream().collect(toMap(Undigested::subject, Function.identity()));
            var limit = Math.max(ILL, failed + 1); // an ill one tries one line after each pause
            retry(waiting);
            while (!stopped && failed < limit && page(waiting, limit)) {}
            return next(waiting);
        } catch (RuntimeException e) {
            failed = Math.max(failed + 1, ILL);
            hindered(e);
            log.error("{} goes on after a pause", follower.name(), discreet(e));
            return illness();
        } finally {
            read = null;
        }
    }

    /** What is due is tried again, and what waits behind it follows. */
    private void retry(Map<String, Undigested> waiting) {
        var now = clock.instant();
        var due = waiting.values().stream()
                .filter(u -> u.isDue(now))
                .sorted(Comparator.comparing(Undigested::seq))
                .toList();
        if (due.isEmpty() || !mine.getAsBoolean()) return;
        var place = place();
        for (var one : due) if (!stopped) retry(one, place, waiting);
    }

    private void retry(Undigested one, long place, Map<String, Undigested> waiting) {
        for (var line : chain.about(one.subject(), one.seq(), place)) {
            if (!follower.hears(line)) continue;
            try {
                follower.take(List.of(line));
            } catch (RuntimeException e) {
                put(one.again(line, e, clock.instant()), e, waiting);
                return;
            }
        }
        store.digested(one.id());
        waiting.remove(one.subject());
        failed = 0;
    }

    /** False when there is nothing more, or nothing for this process. */
    private boolean page(Map<String, Undigested> waiting, int limit) {
        var from = read != null ? read : store.now(follower.name());
        read = null;
        var asked = from.asked();
        if (asked.isPresent()) return anew(asked.get(), waiting);
        if (last >= 0 && from.equals(FollowerStore.Place.NEW)) return gone();
        if (!store.isOurs(follower.name(), from)) return moved(from);
        var lines = pages.after(from.seq());
        if (lines.isEmpty() || !mine.getAsBoolean()) return false;
        var all = failed == 0 && takeAll(lines, waiting.keySet());
        var reached = all ? lines.getLast().seq() : takeEach(from.seq(), lines, waiting, limit);
        var moved =
                store.move(follower.name(), from, reached); // else it was sent back meanwhile, and goes on from there
        if (moved) last = reached;
        return !moved || !pages.after(reached).isEmpty();
    }

    /** While this process knows where it was. */
    private boolean gone() {
        if (!mine.getAsBoolean()) return false;
        log.error("the place of {} is gone; it goes on from {}", follower.name(), last);
        store.missed(follower.name(), last, clock.instant());
        return true;
    }

    /** Taken again nothing changes; what was passed by is for people to find out. */
    private boolean moved(FollowerStore.Place place) {
        if (!mine.getAsBoolean()) return false;
        log.error("the place of {} is not where it was left: {}", follower.name(), place.seq());
        store.setAside(follower.name(), place, clock.instant());
        return true;
    }

    /**
     * Everything again from the first line, because somebody has asked. What was kept is forgotten first: killed in between,
     * it is asked for still.
     */
    private boolean anew(FollowerStore.Anew asked, Map<String, Undigested> waiting) {
        if (follower.effects()) throw new IllegalStateException(follower.name() + " cannot be made anew");
        if (!mine.getAsBoolean()) return false;
        follower.forget();
        store.forget(follower.name());
        waiting.clear();
        store.restart(follower.name(), asked.begun(chain.height()));
        failed = 0;
        return true;
    }

    /** Told to whoever waits for it; where not even that can be written, the log has it. */
    private void hindered(RuntimeException e) {
        try {
            store.hindered(follower.name(), e.getClass().getSimpleName());
        } catch (RuntimeException again) {
            e.addSuppressed(again);
        }
    }

    /** At once. False when one or another cannot be taken, or none of them can. */
    private boolean takeAll(List<AuditEntry> lines, Set<String> waiting) {
        var heard = lines.stream()
                .filter(follower::hears)
                .filter(l -> !waiting.contains(l.subject()))
                .toList();
        try {
            if (!heard.isEmpty()) follower.take(heard);
            return true;
        } catch (RuntimeException e) {
            log.warn(
                    "{} takes {} lines one by one: {}",
                    follower.name(),
                    heard.size(),
                    e.getClass().getName());
            return false;
        }
    }

    /** So that one that cannot be taken holds up its own subject only. */
    private long takeEach(long from, List<AuditEntry> lines, Map<String, Undigested> waiting, int limit) {
        var reached = from;
        for (var line : lines) {
            if (stopped || failed >= limit) break;
            if (follower.hears(line) && !waiting.containsKey(line.subject())) take(line, waiting);
            reached = line.seq();
        }
        return reached;
    }

    private void take(AuditEntry line, Map<String, Undigested> waiting) {
        try {
            follower.take(List.of(line));
            failed = 0;
        } catch (RuntimeException e) {
            failed++;
            put(Undigested.first(follower.name(), line, e, clock.instant()), e, waiting);
        }
    }

    private void put(Undigested one, RuntimeException why, Map<String, Undigested> waiting) {
        store.put(one);
        waiting.put(one.subject(), one);
        log.error(
                "{} could not take line {} (try {}, {})",
                one.follower(),
                one.seq(),
                one.tries(),
                one.aside() ? "put aside" : "again later",
                discreet(why));
    }

    /** For the log: what services and drivers say of their mistakes quotes documents, and documents are about people. */
    private static Throwable discreet(Throwable e) {
        var told = new Throwable(e.getClass().getName());
        told.setStackTrace(e.getStackTrace());
        return told;
    }

    private Duration next(Map<String, Undigested> waiting) {
        if (failed >= ILL) return illness();
        var now = clock.instant();
        return waiting.values().stream()
                .filter(u -> !u.aside())
                .map(Undigested::due)
                .min(Comparator.naturalOrder())
                .map(due -> pause(now, due))
                .filter(p -> p.compareTo(LOOK_AGAIN) < 0)
                .orElse(LOOK_AGAIN);
    }

    private static Duration pause(Instant now, Instant due) {
        return due.isAfter(now) ? Duration.between(now, due) : Duration.ofMillis(100);
    }

    /** It can take nothing at all: the rest is not tried line by line, but after a pause that grows. */
    private Duration illness() {
        var pause = Duration.ofSeconds(1L << Math.min(failed - ILL, 9));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
