package id.kipp.source;

import com.mongodb.client.model.Sorts;
import id.kipp.institution.NameGiven;
import id.kipp.kernel.Stale;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SourceStore {

    private final Aggregates<SourceRecord> records;
    private final Aggregates<TakenIn> taken;

    SourceStore(Outbox outbox) {
        this.records = outbox.aggregates("sourceRecords", SourceRecord.class)
                .index("standing.state", "_id")
                .index("standing.twin")
                .index("standing.institution");
        this.taken = outbox.aggregates("imports", TakenIn.class, "import").index("at");
    }

    Optional<SourceRecord> find(String id) {
        return records.find(id);
    }

    Map<String, SourceRecord> all(Collection<String> ids) {
        var found = new HashMap<String, SourceRecord>();
        records.collection()
                .find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .forEach(r -> found.put(r.id(), r));
        return found;
    }

    /** What is compared of each that an institution has. */
    void each(String institution, Consumer<Row> consumer) {
        records.rows(Row.class, new Document("standing.institution", institution)).forEach(consumer);
    }

    public record Row(@BsonId String id, Register register, String raw, StandingOf standing) {}

    /** Field by field as in {@link RecordStanding}. */
    public record StandingOf(RecordStanding.State state, @Nullable String twin) {}

    /** In their order, so that whatever ends it in the middle leaves the first of them. @throws Stale where one is there */
    void insert(List<SourceRecord> fresh) {
        records.insert(fresh, Stale::new);
    }

    /** @throws Stale where somebody else was first with one of them */
    void replace(List<SourceRecord> changed) {
        changed.forEach(records::save);
    }

    SourceRecord save(SourceRecord next) {
        return records.save(next);
    }

    List<SourceRecord> in(RecordStanding.State state, int offset, int limit) {
        return records.collection()
                .find(new Document("standing.state", state.name()))
                .sort(Sorts.ascending("_id"))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** All that wait for whose they are, under one name. */
    List<SourceRecord> waitingFor(NameGiven owner) {
        var waiting = new Document("standing.state", RecordStanding.State.QUEUED.name())
                .append("standing.reason", RecordStanding.UNKNOWN_INSTITUTION)
                .append("told.owner", owner);
        return records.collection().find(waiting).sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    long count(RecordStanding.State state) {
        return records.collection().countDocuments(new Document("standing.state", state.name()));
    }

    /** Those that were found to be the same as this. */
    List<SourceRecord> doublesOf(String twin) {
        return records.collection().find(new Document("standing.twin", twin)).into(new ArrayList<>());
    }

    TakenIn save(TakenIn file) {
        return taken.save(file);
    }

    List<TakenIn> latest(int limit) {
        return taken.collection()
                .find()
                .sort(Sorts.descending("at"))
                .limit(limit)
                .into(new ArrayList<>());
    }
}
