package id.kipp.source;

import com.mongodb.client.model.Filters;
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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
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
        records.rows(Row.class, new Document("standing.institution", institution))
                .forEach(consumer);
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

    List<SourceRecord> in(RecordStanding.State state, String words, int offset, int limit) {
        return records.collection()
                .find(asked(state, words))
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

    long count(RecordStanding.State state, String words) {
        return records.collection().countDocuments(asked(state, words));
    }

    private static Bson asked(RecordStanding.State state, String words) {
        var of = Filters.eq("standing.state", state.name());
        if (words.isBlank()) return of;
        var said = Pattern.compile(Pattern.quote(words.strip()), Pattern.CASE_INSENSITIVE);
        return Filters.and(
                of,
                Filters.or(
                        Filters.regex("told.title", said),
                        Filters.regex("told.id", said),
                        Filters.regex("told.owner.name", said)));
    }

    /** Those that were found to be the same as this. */
    List<SourceRecord> doublesOf(String twin) {
        return records.collection()
                .find(new Document("standing.twin", twin))
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }

    Optional<TakenIn> taken(String id) {
        return taken.find(id);
    }

    /** @param none what it begins from */
    void update(TakenIn none, UnaryOperator<TakenIn> change) {
        taken.update(none.id(), () -> none, change);
    }

    void update(String id, UnaryOperator<TakenIn> change) {
        taken.update(id, change);
    }

    List<TakenIn> latest(int limit) {
        return taken.collection()
                .find()
                .sort(Sorts.descending("at"))
                .limit(limit)
                .into(new ArrayList<>());
    }
}
