package id.kipp.edition;

import com.mongodb.client.model.Sorts;
import id.kipp.audit.AuditLine;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Every rule and every screen asks for editions, some several times for one click, and an edition with its team is large. So what
 * was read a moment ago is still good: what this process writes is seen at once, what another process writes after a second.
 * After that second only versions are asked for, and what has none newer is good again. Overwriting is refused by version as ever.
 */
@Component
class EditionStore {

    private final Aggregates<Edition> editions;
    private final Duration fresh;
    private final ConcurrentHashMap<EditionId, Seen> seen = new ConcurrentHashMap<>();
    private volatile Order order = Order.UNKNOWN;

    private record Seen(Edition edition, long at) {}

    /** All editions there are, latest first. */
    private record Order(List<EditionId> ids, boolean known, long at) {
        static final Order UNKNOWN = new Order(List.of(), false, 0);
    }

    /** What tells whether an edition has been written since, or its waiting lines been taken. */
    public record Versioned(@BsonId EditionId id, long version, List<AuditLine> outbox) {

        boolean isOf(Edition known) {
            return known.version() == version && known.outbox().equals(outbox);
        }
    }

    /** @param fresh how long what was read is good; zero asks every time */
    EditionStore(Outbox outbox, @Value("${kipp.editions.fresh:1s}") Duration fresh) {
        this.fresh = fresh;
        this.editions = outbox.aggregates("editions", Edition.class, "edition");
    }

    Optional<Edition> find(EditionId id) {
        var known = seen.get(id);
        if (known == null) return read(id);
        if (isFresh(known.at())) return Optional.of(known.edition());
        var at = System.nanoTime();
        var stored = editions.rows(Versioned.class, new Document("_id", id)).first();
        return stored != null && stored.isOf(known.edition()) ? Optional.of(remember(known.edition(), at)) : read(id);
    }

    /** Latest first: there is one a year, so all of them are few. */
    List<Edition> all() {
        var listed = order;
        if (!listed.known() || !isFresh(listed.at())) order = listed = look();
        return listed.ids().stream().map(this::known).flatMap(Optional::stream).toList();
    }

    Edition save(Edition next) {
        seen.remove(
                next.id()); // whoever is refused because another process was first must not be shown the old one again
        var saved = next.version() == 1 ? editions.save(next, () -> taken(next)) : editions.save(next);
        if (saved.version() == 1) order = Order.UNKNOWN;
        return remember(saved, System.nanoTime());
    }

    /** Changes what is stored now; see {@link Aggregates#update(Object, UnaryOperator)}. */
    Edition update(EditionId id, UnaryOperator<Edition> change) {
        seen.remove(id);
        var at = System.nanoTime();
        return remember(editions.update(id, change), at);
    }

    /** Knows nothing, as after a start: an older state of the store has been put back under it. */
    void forget() {
        seen.clear();
        order = Order.UNKNOWN;
    }

    private static Refusal taken(Edition next) {
        return new Refusal(EditionRefusal.EXISTS, next.id().value());
    }

    private Order look() {
        var at = System.nanoTime();
        var ids = new ArrayList<EditionId>();
        var changed = new ArrayList<EditionId>();
        editions.rows(Versioned.class, new Document())
                .sort(Sorts.descending("openedAt"))
                .forEach(stored -> {
                    ids.add(stored.id());
                    var known = seen.get(stored.id());
                    if (known != null && stored.isOf(known.edition())) remember(known.edition(), at);
                    else changed.add(stored.id());
                });
        if (!changed.isEmpty())
            editions.collection()
                    .find(new Document("_id", new Document("$in", changed)))
                    .forEach(edition -> remember(edition, at));
        return new Order(List.copyOf(ids), true, at);
    }

    /** As it was when all were looked at, or since. */
    private Optional<Edition> known(EditionId id) {
        return Optional.ofNullable(seen.get(id)).map(Seen::edition).or(() -> read(id));
    }

    private Optional<Edition> read(EditionId id) {
        var at = System.nanoTime();
        return editions.find(id).map(edition -> remember(edition, at));
    }

    private boolean isFresh(long at) {
        return System.nanoTime() - at < fresh.toNanos();
    }

    /** A slow reader must not bring back what a writer has replaced meanwhile. */
    private Edition remember(Edition read, long at) {
        var now = new Seen(read, at);
        seen.merge(read.id(), now, (old, young) -> old.edition().version() > read.version() ? old : young);
        return read;
    }
}
