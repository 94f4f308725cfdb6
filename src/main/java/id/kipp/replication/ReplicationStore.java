package id.kipp.replication;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Stale;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class ReplicationStore {

    private final Aggregates<Replication> replications;
    private final MongoCollection<Document> counters;

    ReplicationStore(Outbox outbox, MongoDatabase database) {
        this.replications = outbox.aggregates("replications", Replication.class, Replication.SUBJECT)
                .index("about.adopter.agency", "standing.since", "_id")
                .index("about.adopter.unit", "standing.since", "_id")
                .index("about.adopter.province", "standing.since", "_id")
                .index("about.originals.owner", "standing.since", "_id")
                .index("about.originals.entry")
                .index("standing.state", "standing.since", "_id");
        this.counters = database.getCollection("counters");
    }

    Replication save(Replication next) {
        return replications.save(next);
    }

    void insert(List<Replication> fresh) {
        replications.insert(fresh, Stale::new);
    }

    Replication update(ReplicationId id, UnaryOperator<Replication> change) {
        return replications.update(id, change);
    }

    Optional<Replication> find(ReplicationId id) {
        return replications.find(id);
    }

    /** The latest change first. */
    List<ReplicationRow> rows(ReplicationFilter filter, int offset, int limit) {
        return replications
                .rows(ReplicationRow.class, filter.query())
                .sort(new Document("standing.since", -1).append("_id", -1))
                .skip(offset)
                .limit(limit)
                .into(new ArrayList<>());
    }

    long count(ReplicationFilter filter) {
        return replications.collection().countDocuments(filter.query());
    }

    /** States alone, of all that the filter finds. */
    Map<ReplicationState, Integer> states(ReplicationFilter filter) {
        var states = new EnumMap<ReplicationState, Integer>(ReplicationState.class);
        replications
                .rows(StateOnly.class, filter.query())
                .forEach(r -> states.merge(r.standing().state(), 1, Integer::sum));
        return states;
    }

    public record StateOnly(StateAt standing) {}

    public record StateAt(ReplicationState state) {}

    /** What the institution takes over of these and has not ended. */
    List<ReplicationRow> open(AgencyId adopter, Collection<EntryId> originals) {
        return replications
                .rows(
                        ReplicationRow.class,
                        new Document("about.originals.entry", new Document("$in", List.copyOf(originals)))
                                .append("about.adopter.agency", adopter))
                .into(new ArrayList<>())
                .stream()
                .filter(r -> !r.state().isOver())
                .toList();
    }

    /** Of these states, whatever else. */
    List<ReplicationRow> all(Collection<ReplicationState> states) {
        return replications
                .rows(
                        ReplicationRow.class,
                        new Document(
                                "standing.state",
                                new Document(
                                        "$in", states.stream().map(Enum::name).toList())))
                .into(new ArrayList<>());
    }

    /** Gaps are harmless, twins impossible. */
    ReplicationId nextNumber(int year) {
        var counted = counters.findOneAndUpdate(
                new Document("_id", "replications/" + year),
                Updates.inc("last", 1),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        int last = Objects.requireNonNull(counted).getInteger("last");
        return new ReplicationId("REP-%d-%04d".formatted(year, last));
    }
}
