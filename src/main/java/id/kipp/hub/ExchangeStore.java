package id.kipp.hub;

import com.mongodb.client.model.Sorts;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.AgencyId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class ExchangeStore {

    private final Aggregates<Exchange> exchanges;

    ExchangeStore(Outbox outbox) {
        this.exchanges = outbox.aggregates("exchanges", Exchange.class, "exchange")
                .index("about.entry", "at")
                .index("about.owner", "at")
                .index("about.from", "at")
                .index("at");
    }

    Optional<Exchange> find(String id) {
        return exchanges.find(id);
    }

    Exchange save(Exchange next) {
        return exchanges.save(next);
    }

    /** Notes and answered questions, the latest first. */
    List<Exchange> about(EntryId entry, int limit) {
        var told = List.of(
                new Document("about.kind", Exchange.Kind.NOTE.name()),
                new Document("answer", new Document("$ne", null)));
        return list(new Document("about.entry", entry).append("hidden", false).append("$or", told), 0, limit);
    }

    List<Exchange> toOwner(AgencyId owner, int limit) {
        return list(new Document("about.owner", owner), 0, limit);
    }

    List<Exchange> from(AgencyId asker, int limit) {
        return list(new Document("about.from", asker), 0, limit);
    }

    List<Exchange> page(int offset, int limit) {
        return list(new Document(), offset, limit);
    }

    /** What this institution has asked about this innovation and nobody has answered. */
    long unanswered(AgencyId asker, EntryId entry) {
        return exchanges
                .collection()
                .countDocuments(new Document("about.entry", entry)
                        .append("about.from", asker)
                        .append("about.kind", Exchange.Kind.QUESTION.name())
                        .append("hidden", false)
                        .append("answer", null));
    }

    private List<Exchange> list(Document query, int offset, int limit) {
        return exchanges
                .collection()
                .find(query)
                .sort(Sorts.descending("at"))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }
}
