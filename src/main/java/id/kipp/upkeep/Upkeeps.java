package id.kipp.upkeep;

import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Tells everybody of planned maintenance. */
@Service
public class Upkeeps {

    private final UpkeepStore store;
    private final Clock clock;
    private final long fresh;
    private volatile @Nullable Read last;

    private record Read(Upkeep next, long at) {}

    /** @param fresh how late the pages of this server say what was announced at another */
    Upkeeps(UpkeepStore store, Clock clock, @Value("${kipp.site.fresh:1s}") Duration fresh) {
        this.fresh = fresh.toNanos();
        this.store = store;
        this.clock = clock;
    }

    /** As it was announced last, over or not. */
    @PublicAccess("it stands on every page")
    public Upkeep next() {
        return store.next();
    }

    /** What stands on every page now; read once for all pages that are made in the same moment. */
    @PublicAccess("it stands on every page")
    public Optional<String> told(Locale locale) {
        return Optional.of(read()).filter(u -> u.isTold(clock.instant())).map(u -> u.sentence(locale));
    }

    /** @throws Refusal {@code upkeep.order}, {@code text.too-long}, {@code problem.stale} */
    public Upkeep announce(Actor actor, Upkeep seen, Instant from, Instant until, String says) {
        actor.require(Role.ADMINISTRATOR);
        return saved(seen.announced(actor, from, until, says, clock.instant()));
    }

    /** Nobody is told any more: it is over, or does not happen. */
    public Upkeep end(Actor actor, Upkeep seen) {
        actor.require(Role.ADMINISTRATOR);
        return saved(seen.over(actor, clock.instant()));
    }

    private Upkeep read() {
        var known = last;
        var now = System.nanoTime();
        if (known != null && now - known.at() < fresh) return known.next();
        var next = store.next();
        last = new Read(next, now);
        return next;
    }

    private Upkeep saved(Upkeep next) {
        var saved = store.save(next);
        last = null;
        return saved;
    }
}
