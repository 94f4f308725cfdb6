package id.kipp.catalogue;

import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class HintStore {

    private final Aggregates<ReaderHint> hints;

    HintStore(Outbox outbox) {
        this.hints = outbox.aggregates("hints", ReaderHint.class, "hint")
                .index("state", "at")
                .index("entry", "state")
                .index("holder.agency", "state")
                .index("holder.unit", "state");
    }

    Optional<ReaderHint> find(String id) {
        return hints.find(id);
    }

    ReaderHint save(ReaderHint next) {
        return hints.save(next);
    }

    void update(String id, UnaryOperator<ReaderHint> change) {
        hints.update(id, change);
    }

    /** Oldest first. */
    List<ReaderHint> list(Document which, int limit) {
        return hints.collection()
                .find(which)
                .sort(new Document("at", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    long count(Document which) {
        return hints.collection().countDocuments(which);
    }
}
