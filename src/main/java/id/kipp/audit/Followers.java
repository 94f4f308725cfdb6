package id.kipp.audit;

import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What follows from the chain: whether it has caught up, what could not be taken, and making it anew. */
@Service
public class Followers {

    private static final Logger log = LoggerFactory.getLogger(Followers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Runners runners;
    private final AuditStore chain;
    private final FollowerStore store;
    private final Relay relay;
    private final Clock clock;

    Followers(Runners runners, AuditStore chain, FollowerStore store, Relay relay, Clock clock) {
        this.runners = runners;
        this.chain = chain;
        this.store = store;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * Waits until everything written so far is chained and every follower has taken it, and what followed from it, too. The
     * acts are this thread's where nobody else is at it. What cannot be taken now is left for later.
     */
    @PublicAccess("nothing is read, and what it waits for happens anyway")
    public void settle() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            relay.drain();
            var walks = runners.walks();
            var times = walks.stream().map(Walk::times).toList();
            var standing = store.standing();
            var still = areAtRest(standing);
            for (var at = 0; !still && at < walks.size(); at++) walks.get(at).go(standing, times.get(at));
            relay.drain(); // what the acts have written
            if (still ? areAtRest(store.standing()) : haveCaughtUp()) return;
            LockSupport.parkNanos(5_000_000);
        }
        log.warn("followers have not caught up in {}", PATIENCE);
    }

    /** Each has taken everything, stands where it was left and has nothing else to do; asked of all at once. */
    private boolean areAtRest(FollowerStore.Standing standing) {
        var height = chain.height();
        return standing.undigested().isEmpty()
                && runners.walks().stream().map(w -> w.follower().name()).allMatch(name -> {
                    var place = standing.place(name);
                    return !place.equals(FollowerStore.Place.NEW)
                            && place.seq() == height
                            && place.asked().isEmpty()
                            && store.isOurs(name, place);
                });
    }

    /** But for those that can take nothing now; asked of all at once. */
    private boolean haveCaughtUp() {
        var height = chain.height();
        var places = store.places();
        return runners.walks().stream()
                .allMatch(w -> w.isIll() || place(places, w.follower().name()).seq() >= height);
    }

    /** Whether a follower has come to the chain's end, and left no line for later. */
    @PublicAccess("says how far a follower is, not what it follows")
    public boolean isAtTheEnd(String follower) {
        return store.place(follower).orElse(0L) >= chain.height()
                && store.undigested(follower).isEmpty();
    }

    /** Whether a follower has come to every line about a subject that has been chained. */
    @PublicAccess("says how far a follower is, not what it follows")
    public boolean hasTaken(String follower, String subject) {
        return chain.about(subject, store.place(follower).orElse(0L) + 1, Long.MAX_VALUE)
                .isEmpty();
    }

    /** How far each follower is behind the chain's end; three commands, however many there are. */
    public List<Lag> lags(Actor actor) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        var height = chain.height();
        var places = store.places();
        var undigested = store.undigested();
        return runners.walks().stream()
                .map(Walk::follower)
                .map(f -> new Lag(
                        f.name(),
                        height - place(places, f.name()).seq(),
                        undigested.stream()
                                .filter(u -> u.follower().equals(f.name()))
                                .toList(),
                        !f.effects(),
                        remaking(place(places, f.name()))))
                .toList();
    }

    private static FollowerStore.Place place(Map<String, FollowerStore.Place> places, String follower) {
        return places.getOrDefault(follower, FollowerStore.Place.NEW);
    }

    /**
     * @param behind lines it has not come to yet
     * @param undigested those it could not take, the first first
     * @param remade what it keeps can be made anew from the first line
     * @param remaking how far that is, where somebody has asked for it
     */
    public record Lag(
            String follower, long behind, List<Undigested> undigested, boolean remade, @Nullable Remaking remaking) {}

    /** @param share done, from 0 to 1 @param trouble what hinders it, in the program's words; empty where nothing does */
    public record Remaking(Instant since, double share, String trouble) {}

    /** How far the follower is with what {@link #rebuild} began, here or elsewhere; empty once it has come to the end. */
    public Optional<Remaking> remaking(Actor actor, String follower) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        return Optional.ofNullable(remaking(store.now(follower)));
    }

    private static @Nullable Remaking remaking(FollowerStore.Place place) {
        return place.running()
                .map(a -> new Remaking(
                        a.at(), a.begun() ? place.seq() / (double) Math.max(1, a.until()) : 0, a.trouble()))
                .orElse(null);
    }

    /** A line that was put aside is tried again at once. @throws Refusal {@code problem.stale} */
    public void again(Actor actor, Undigested line) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        if (!store.again(line.id(), clock.instant())) throw new Stale();
        runners.wake();
    }

    /**
     * Asks for what a follower keeps to be made anew, from the first line on; never letters, bells and stages. It is done by
     * the follower itself, beside whoever asks, and goes on after a restart. Asked twice at once it is done once.
     *
     * @throws Refusal {@code follower.unknown}, {@code follower.remaking} where it is being done
     */
    public void rebuild(Actor actor, String follower) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        if (runners.walks().stream().map(Walk::follower).noneMatch(f -> f.name().equals(follower) && !f.effects()))
            throw new Refusal(AuditRefusal.FOLLOWER_UNKNOWN, follower);
        var place = store.now(follower);
        place.running().ifPresent(a -> {
            throw new Refusal(AuditRefusal.FOLLOWER_REMAKING, a.at());
        });
        var now = clock.instant();
        if (!store.ask(follower, place, new FollowerStore.Anew(actor.id().value(), now, false, 0, "")))
            throw new Refusal(AuditRefusal.FOLLOWER_REMAKING, now);
        runners.wake();
    }
}
