package id.kipp.judging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.EditionId;
import id.kipp.judging.DeskRow.In;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Remade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The rows of the desk and the loads counted from them. Written by {@link DeskModel} alone. */
@Component
class DeskStore {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final int BATCH = 1_000;

    private static final Document WHOSE =
            new Document("judges", 1).append("sealed", 1).append("_id", 0);

    private final MongoCollection<DeskRow> rows;
    private final MongoCollection<DeskLoad> loads;

    DeskStore(MongoDatabase database) {
        rows = database.getCollection("deskRows", DeskRow.class).withWriteConcern(Remade.UNHURRIED);
        loads = database.getCollection("deskLoads", DeskLoad.class).withWriteConcern(Remade.UNHURRIED);
        rows.createIndex(Indexes.ascending("edition", "round", "state", "number"));
        rows.createIndex(Indexes.ascending("edition", "round", "placed", "complete", "number"));
        rows.createIndex(Indexes.ascending("edition", "round", "placed", "number"));
        rows.createIndex(Indexes.ascending("edition", "round", "judges"));
        loads.createIndex(Indexes.ascending("edition", "round", "evaluator"));
    }

    /** Puts these in the place of what is there; of ids without a row nothing is left. */
    void put(Collection<SubjectInRound> ids, Map<SubjectInRound, DeskRow> now) {
        var writes = ids.stream()
                .<WriteModel<DeskRow>>map(id -> {
                    var row = now.get(id);
                    return row == null ? new DeleteOneModel<>(byId(id)) : new ReplaceOneModel<>(byId(id), row, UPSERT);
                })
                .toList();
        if (!writes.isEmpty()) rows.bulkWrite(writes, UNORDERED);
    }

    Map<SubjectInRound, DeskRow> all(Collection<SubjectInRound> ids) {
        return rows.find(new Document("_id", new Document("$in", List.copyOf(ids)))).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(DeskRow::id, Function.identity()));
    }

    Iterable<DeskRow> everything() {
        return rows.find().batchSize(BATCH);
    }

    /** In any of its rounds. */
    Set<SubjectId> subjects(EditionId edition) {
        return rows.find(new Document("edition", edition))
                .batchSize(BATCH)
                .map(DeskRow::subject)
                .into(new HashSet<>());
    }

    List<SubjectId> subjects(In in) {
        return rows.find(in(in)).batchSize(BATCH).map(DeskRow::subject).into(new ArrayList<>());
    }

    long count(In in, DeskRow.State state) {
        return rows.countDocuments(in(in).append("state", state.name()));
    }

    long placed(In in) {
        return rows.countDocuments(in(in).append("placed", true));
    }

    long incomplete(In in) {
        return rows.countDocuments(lacking(in));
    }

    /** By receipt number. */
    List<DeskRow> incomplete(In in, int offset, int limit) {
        return page(lacking(in), Sorts.ascending("number"), offset, limit);
    }

    /** Assigned ones. */
    List<DeskRow> placed(In in, PlaceOrder order, int offset, int limit) {
        return page(in(in).append("placed", true), order.sorts(), offset, limit);
    }

    /** Those that one judges and has not sealed, by receipt number. */
    List<DeskRow> unsealed(In in, AccountId judge, int limit) {
        var open = in(in).append("judges", judge).append("sealed", new Document("$ne", judge));
        return page(open, Sorts.ascending("number"), 0, limit);
    }

    /** By receipt number. */
    List<DeskRow> in(In in, DeskRow.State state, int offset, int limit) {
        return page(in(in).append("state", state.name()), Sorts.ascending("number"), offset, limit);
    }

    List<DeskLoad> loads(In in) {
        return loads.find(in(in))
                .sort(Sorts.ascending("evaluator"))
                .batchSize(BATCH)
                .into(new ArrayList<>());
    }

    /** Counts the loads of these anew from the rows. */
    void count(In in, Collection<AccountId> evaluators) {
        if (evaluators.isEmpty()) return;
        var assigned = new HashMap<AccountId, Integer>();
        var sealed = new HashMap<AccountId, Integer>();
        rows.withDocumentClass(Whose.class)
                .find(in(in).append("judges", new Document("$in", List.copyOf(evaluators))))
                .projection(WHOSE)
                .batchSize(BATCH)
                .forEach(row -> {
                    row.judges().forEach(j -> assigned.merge(j, 1, Integer::sum));
                    row.sealed().forEach(j -> sealed.merge(j, 1, Integer::sum));
                });
        loads.bulkWrite(
                evaluators.stream()
                        .map(e -> DeskLoad.of(in, e, sealed.getOrDefault(e, 0), assigned.getOrDefault(e, 0)))
                        .map(DeskStore::write)
                        .toList(),
                UNORDERED);
    }

    void clear() {
        rows.deleteMany(new Document());
        loads.deleteMany(new Document());
    }

    static DeskLoad counted(In in, AccountId evaluator, Collection<DeskRow> rows) {
        var sealed = rows.stream().filter(r -> r.sealed().contains(evaluator)).count();
        var assigned = rows.stream().filter(r -> r.judges().contains(evaluator)).count();
        return DeskLoad.of(in, evaluator, (int) sealed, (int) assigned);
    }

    public record Whose(List<AccountId> judges, List<AccountId> sealed) {}

    private static WriteModel<DeskLoad> write(DeskLoad load) {
        return load.assigned() == 0
                ? new DeleteOneModel<>(byId(load.id()))
                : new ReplaceOneModel<>(byId(load.id()), load, UPSERT);
    }

    private List<DeskRow> page(Bson query, Bson order, int offset, int limit) {
        return rows.find(query).sort(order).skip(offset).limit(limit).into(new ArrayList<>());
    }

    private static Document lacking(In in) {
        return in(in).append("placed", true).append("complete", false);
    }

    private static Document in(In in) {
        return new Document("edition", in.edition()).append("round", in.round());
    }

    private static Document byId(Object id) {
        return new Document("_id", id);
    }
}
