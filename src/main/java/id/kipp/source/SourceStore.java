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
                .index("standing.institution")
                .index("register", "standing.state", "standing.reason", "_id");
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

    public record Row(@BsonId String id, Register register, String raw, StandingOf standing, @Nullable Beside beside) {

        Innovation whole() {
            return SourceRecord.whole(register, raw, beside);
        }
    }

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

    List<SourceRecord> in(List<Register> of, RecordStanding.State state, String words, int offset, int limit) {
        return records.collection()
                .find(asked(of, state, words))
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

    long count(List<Register> of, RecordStanding.State state, String words) {
        return records.collection().countDocuments(asked(of, state, words));
    }

    /** Those of a register that stand so. @param reason empty for any */
    long count(Register register, RecordStanding.State state, String reason) {
        var asked = new Document("register", register.name()).append("standing.state", state.name());
        if (!reason.isEmpty()) asked.append("standing.reason", reason);
        return records.collection().countDocuments(asked);
    }

    /** What those of a register do not tell, each. */
    void gaps(Register register, Consumer<GapsOf> each) {
        records.rows(GapsOf.class, new Document("register", register.name())).forEach(each);
    }

    public record GapsOf(@BsonId String id, @Nullable Beside beside) {}

    /** By id, from the one after this; those whose they are. @param after empty: from the first */
    List<SourceRecord> of(String institution, String after, int limit) {
        return records.collection()
                .find(new Document("standing.institution", institution).append("_id", new Document("$gt", after)))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    private static Bson asked(List<Register> registers, RecordStanding.State state, String words) {
        var stands = Filters.eq("standing.state", state.name());
        var of = registers.size() == Register.values().length
                ? stands
                : Filters.and(
                        Filters.in(
                                "register",
                                registers.stream().map(Register::name).toList()),
                        stands);
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

    List<TakenIn> latest(List<Register> of, int limit) {
        return taken.collection()
                .find(Filters.in("register", of.stream().map(Register::name).toList()))
                .sort(Sorts.descending("at"))
                .limit(limit)
                .into(new ArrayList<>());
    }
}
