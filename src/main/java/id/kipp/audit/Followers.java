package id.kipp.audit;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Unchecked;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
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
    @Unchecked("nothing is read, and what it waits for happens anyway")
    public void settle() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            relay.drain();
            runners.walks().forEach(Walk::go);
            relay.drain(); // what the acts have written
            var height = chain.height();
            if (runners.walks().stream().allMatch(w -> w.place() >= height || w.isIll())) return;
            LockSupport.parkNanos(5_000_000);
        }
        log.warn("followers have not caught up in {}", PATIENCE);
    }

    /** Whether a follower has come to the chain's end. */
    @Unchecked("says how far a follower is, not what it follows")
    public boolean isAtTheEnd(String follower) {
        return store.place(follower).orElse(0L) >= chain.height();
    }

    /** Whether a follower has come to every line about a subject that has been chained. */
    @Unchecked("says how far a follower is, not what it follows")
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
                        height - places.getOrDefault(f.name(), 0L),
                        undigested.stream()
                                .filter(u -> u.follower().equals(f.name()))
                                .toList(),
                        !f.effects()))
                .toList();
    }

    /**
     * @param behind lines it has not come to yet
     * @param undigested those it could not take, the first first
     * @param remade what it keeps can be made anew from the first line
     */
    public record Lag(String follower, long behind, List<Undigested> undigested, boolean remade) {}

    /** A line that was put aside is tried again at once. @throws Refusal {@code problem.stale} */
    public void again(Actor actor, Undigested line) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        if (!store.again(line.id(), clock.instant())) throw new Refusal("problem.stale");
        runners.wake();
    }

    /**
     * Makes what a follower keeps anew, from the first line on; never letters, bells and stages.
     *
     * @throws Refusal {@code follower.unknown}
     */
    public void rebuild(Actor actor, String follower) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        runners.walks().stream()
                .filter(w ->
                        w.follower().name().equals(follower) && !w.follower().effects())
                .findFirst()
                .orElseThrow(() -> new Refusal("follower.unknown", follower))
                .anew();
        runners.wake();
    }
}
