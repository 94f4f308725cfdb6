package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Sorts;
import id.kipp.edition.EditionId;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** The schedule, and who stepped back. */
@Component
class HearingStore {

    private final Aggregates<Hearing> hearings;
    private final Aggregates<Recusal> recusals;

    HearingStore(Outbox outbox) {
        this.hearings = outbox.aggregates("hearings", Hearing.class, "hearing").index("edition", "startsAt", "_id");
        this.recusals = outbox.aggregates("recusals", Recusal.class, "recusal").index("edition");
    }

    List<Hearing> hearings(EditionId edition) {
        return hearings.collection().find(new Document("edition", edition)).into(new ArrayList<>());
    }

    /** In order of time. */
    List<Hearing> page(EditionId edition, int offset, int limit) {
        return hearings.collection()
                .find(new Document("edition", edition))
                .sort(Sorts.ascending("startsAt", "_id"))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    int count(EditionId edition) {
        return (int) hearings.collection().countDocuments(new Document("edition", edition));
    }

    /** When each is heard, and no more. */
    List<Slot> slots(EditionId edition) {
        return hearings.rows(Slot.class, new Document("edition", edition)).into(new ArrayList<>());
    }

    public record Slot(@BsonId SubjectId id, Instant startsAt) {}

    Map<SubjectId, Hearing> hearings(Collection<SubjectId> ids) {
        return hearings
                .collection()
                .find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .into(new ArrayList<>())
                .stream()
                .collect(toMap(Hearing::id, Function.identity()));
    }

    Optional<Hearing> hearing(SubjectId proposal) {
        return hearings.find(proposal);
    }

    Hearing save(Hearing next) {
        return hearings.save(next);
    }

    Optional<Recusal> recusal(String id) {
        return recusals.find(id);
    }

    List<Recusal> recusals(EditionId edition) {
        return recusals.collection().find(new Document("edition", edition)).into(new ArrayList<>());
    }

    void save(Recusal recusal) {
        recusals.save(recusal);
    }
}
