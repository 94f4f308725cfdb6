package id.kipp.upkeep;

import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells everybody of planned maintenance. */
@Service
public class Upkeeps {

    private final UpkeepStore store;
    private final Clock clock;

    Upkeeps(UpkeepStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** As it was announced last, over or not. */
    @PublicAccess("it stands on every page")
    public Upkeep next() {
        return store.next();
    }

    /** What stands on every page now; by one look at one document. */
    @PublicAccess("it stands on every page")
    public Optional<String> told(Locale locale) {
        return Optional.of(store.next()).filter(u -> u.isTold(clock.instant())).map(u -> u.sentence(locale));
    }

    /** @throws Refusal {@code upkeep.order}, {@code text.too-long}, {@code problem.stale} */
    public Upkeep announce(Actor actor, Upkeep seen, Instant from, Instant until, String says) {
        actor.require(Role.ADMINISTRATOR);
        return store.save(seen.announced(actor, from, until, says, clock.instant()));
    }

    /** Nobody is told any more: it is over, or does not happen. */
    public Upkeep end(Actor actor, Upkeep seen) {
        actor.require(Role.ADMINISTRATOR);
        return store.save(seen.over(actor, clock.instant()));
    }
}
