package id.kipp.edition;

import com.mongodb.client.model.Sorts;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Every rule asks for its edition, some several times for one click, so what was read a moment ago is still good: what this
 * process writes is seen at once, what another process writes after a second. Overwriting is refused by version as ever.
 */
@Component
class EditionStore {

    private final Aggregates<Edition> editions;
    private final Duration fresh;
    private final ConcurrentHashMap<EditionId, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(Edition edition, long at) {}

    /** @param fresh how long what was read is good; zero reads every time */
    EditionStore(Outbox outbox, @Value("${kipp.editions.fresh:1s}") Duration fresh) {
        this.fresh = fresh;
        this.editions = outbox.aggregates("editions", Edition.class, "edition");
    }

    Optional<Edition> find(EditionId id) {
        var known = seen.get(id);
        if (known != null && System.nanoTime() - known.at() < fresh.toNanos()) return Optional.of(known.edition());
        return editions.find(id).map(this::remember);
    }

    /** Latest first: there is one a year, so all of them are few. */
    List<Edition> all() {
        return editions.collection().find().sort(Sorts.descending("openedAt")).into(new ArrayList<>());
    }

    Edition save(Edition next) {
        seen.remove(
                next.id()); // whoever is refused because another process was first must not be shown the old one again
        return remember(
                next.version() == 1
                        ? editions.save(
                                next,
                                () -> new Refusal(
                                        EditionRefusal.EXISTS, next.id().value()))
                        : editions.save(next));
    }

    /** A slow reader must not bring back what a writer has replaced meanwhile. */
    private Edition remember(Edition read) {
        var now = new Seen(read, System.nanoTime());
        seen.merge(read.id(), now, (old, young) -> old.edition().version() > read.version() ? old : young);
        return read;
    }
}
