package id.kipp.hub;

import com.mongodb.client.model.Sorts;
import id.kipp.kernel.AccountId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class HubEventStore {

    private final Aggregates<HubEvent> events;

    HubEventStore(Outbox outbox) {
        this.events = outbox.aggregates("hubEvents", HubEvent.class, "hub-event")
                .index("hub", "text.from", "_id")
                .index("hub", "due", "_id")
                .index("by", "text.from", "_id")
                .index("text.kind");
    }

    Optional<HubEvent> find(String id) {
        return events.find(id);
    }

    HubEvent save(HubEvent next) {
        return events.save(next);
    }

    List<HubEventRow> page(String hub, boolean oldestFirst, int offset, int limit) {
        var order = oldestFirst ? Sorts.ascending("text.from", "_id") : Sorts.descending("text.from", "_id");
        return rows(new Document("hub", hub), order, offset, limit);
    }

    /** What this person wrote for it, the latest first. */
    List<HubEventRow> by(String hub, AccountId writer, int offset, int limit) {
        return rows(written(hub, writer), Sorts.descending("text.from", "_id"), offset, limit);
    }

    private static Document written(String hub, AccountId writer) {
        return new Document("by", writer).append("hub", hub);
    }

    long count(String hub) {
        return events.collection().countDocuments(new Document("hub", hub));
    }

    /** With an action that is not done, the one that is due first first. */
    List<HubEventRow> open(String hub, int limit) {
        var open = new Document("hub", hub).append("due", new Document("$gt", LocalDate.EPOCH));
        return rows(open, Sorts.ascending("due", "_id"), 0, limit);
    }

    /** Not before this day, the latest first. */
    List<HubEventRow> since(String hub, LocalDate day, int limit) {
        var query = new Document("hub", hub).append("text.from", new Document("$gte", day));
        return rows(query, Sorts.descending("text.from", "_id"), 0, limit);
    }

    private List<HubEventRow> rows(Document query, Bson order, int offset, int limit) {
        return events.rows(HubEventRow.class, query)
                .sort(order)
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    public record AboutReplication(Number text) {

        public record Number(String replication) {}
    }

    /** The numbers of all replications that a mentor has a note of. */
    List<String> coached() {
        return events.rows(AboutReplication.class, new Document("text.kind", EventKind.COACHING.name()))
                .map(r -> r.text().replication())
                .into(new ArrayList<>());
    }
}
