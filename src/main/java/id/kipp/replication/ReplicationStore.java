package id.kipp.replication;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Stale;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
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
                .index("about.originals.entry", "standing.state")
                .index("about.replica.entry")
                .uniqueWherePresent("papers.certificate.code")
                .index("papers.withdrawn.code")
                .index("standing.state", "standing.since", "_id")
                .index("standing.clock.look");
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

    Optional<ReplicationRow> row(ReplicationId id) {
        return Optional.ofNullable(
                replications.rows(ReplicationRow.class, new Document("_id", id)).first());
    }

    /** What this institution takes or took from this innovation. */
    List<ReplicationRow> takenBy(AgencyId adopter, EntryId original) {
        return replications
                .rows(
                        ReplicationRow.class,
                        new Document("about.originals.entry", original).append("about.adopter.agency", adopter))
                .into(new ArrayList<>());
    }

    Optional<Replication> find(ReplicationId id) {
        return replications.find(id);
    }

    /** @param oldestFirst what has waited longest first, else the latest change */
    List<ReplicationRow> rows(ReplicationFilter filter, boolean oldestFirst, int offset, int limit) {
        return sorted(filter, oldestFirst ? 1 : -1).skip(offset).limit(limit).into(new ArrayList<>());
    }

    /** What has waited longest first. */
    List<ReplicationRow> waiting(ReplicationFilter filter, int limit) {
        return sorted(filter, 1).limit(limit).into(new ArrayList<>());
    }

    private FindIterable<ReplicationRow> sorted(ReplicationFilter filter, int direction) {
        return replications
                .rows(ReplicationRow.class, filter.query())
                .sort(new Document("standing.since", direction).append("_id", direction));
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

    /** Of which the clock has something to say by now, what has waited longest first. */
    List<ReplicationId> due(Instant now, int limit) {
        return replications
                .rows(IdOnly.class, new Document("standing.clock.look", new Document("$lte", now)))
                .sort(new Document("standing.clock.look", 1))
                .limit(limit)
                .map(IdOnly::id)
                .into(new ArrayList<>());
    }

    List<ReplicationRow> rowsOf(List<ReplicationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : replications
                        .rows(ReplicationRow.class, new Document("_id", new Document("$in", ids)))
                        .into(new ArrayList<>());
    }

    /** In this state since that day or longer, the longest first, from the one after this. */
    List<ReplicationRow> silentSince(ReplicationState state, @Nullable ReplicationRow last, Instant until, int limit) {
        var found = new ArrayList<ReplicationRow>();
        var upTo = new Document("$lte", until);
        if (last != null) { // many may have come to a state at once, as by an import
            found.addAll(bySince(state, last.standing().since(), new Document("$gt", last.id()), limit));
            upTo.append("$gt", last.standing().since());
        }
        if (found.size() < limit) found.addAll(bySince(state, upTo, null, limit - found.size()));
        return found;
    }

    private List<ReplicationRow> bySince(ReplicationState state, Object since, @Nullable Document ids, int limit) {
        var asked = new Document("standing.state", state.name()).append("standing.since", since);
        if (ids != null) asked.append("_id", ids);
        return replications
                .rows(ReplicationRow.class, asked)
                .sort(new Document("standing.state", 1)
                        .append("standing.since", 1)
                        .append("_id", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** In a state that time ends, and written before anybody noted when. */
    List<ReplicationId> untimed() {
        return replications
                .rows(
                        IdOnly.class,
                        new Document("standing.state", new Document("$in", StepRules.timed()))
                                .append("standing.clock", null))
                .map(IdOnly::id)
                .into(new ArrayList<>());
    }

    public record IdOnly(@BsonId ReplicationId id) {}

    Optional<CheckedCertificate> certified(String code) {
        return behind("papers.certificate.code", code)
                .or(() -> behind("papers.withdrawn.code", code))
                .flatMap(one -> Stream.concat(
                                Stream.ofNullable(one.papers().certificate()), one.papers().revoked().stream())
                        .filter(c -> c.code().equals(code) && c.second() != null)
                        .map(c -> CheckedCertificate.of(one, c))
                        .findFirst());
    }

    private Optional<Replication> behind(String field, String code) {
        return Optional.ofNullable(
                replications.collection().find(new Document(field, code)).first());
    }

    /** Whose plan is approved and waits to be signed, what has waited longest first. @param province null for all */
    List<Replication> approved(@Nullable Province province, int limit) {
        var which = new Document("standing.state", ReplicationState.PLAN_APPROVED.name());
        if (province != null) which.append("about.adopter.province", province.name());
        return replications
                .collection()
                .find(which)
                .sort(new Document("standing.since", 1).append("_id", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** These, whole, by number. */
    List<Replication> all(List<ReplicationId> ids) {
        return replications
                .collection()
                .find(new Document("_id", new Document("$in", ids)))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    /** All by which innovations of the catalogue were made. */
    List<ReplicationRow> replicas() {
        return replications
                .rows(ReplicationRow.class, new Document("about.replica.entry", new Document("$gt", "")))
                .into(new ArrayList<>());
    }

    /** Those by which this innovation itself was made. */
    List<ReplicationRow> replicasOf(EntryId entry) {
        return replications
                .rows(ReplicationRow.class, new Document("about.replica.entry", entry))
                .into(new ArrayList<>());
    }

    /** Of these states, whatever was taken from one of these; the oldest number first. */
    List<ReplicationRow> takenFrom(Collection<EntryId> originals, Collection<ReplicationState> states, int limit) {
        return replications
                .rows(
                        ReplicationRow.class,
                        new Document("about.originals.entry", new Document("$in", List.copyOf(originals)))
                                .append(
                                        "standing.state",
                                        new Document(
                                                "$in",
                                                states.stream()
                                                        .map(Enum::name)
                                                        .sorted()
                                                        .toList())))
                .sort(new Document("_id", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** By number, as these smaller records. */
    <R> List<R> rows(Class<R> row, Document query, int limit) {
        return replications
                .rows(row, query)
                .sort(new Document("_id", 1))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** What is public, by number, from the one after this. */
    List<ReplicationRow> after(@Nullable ReplicationId last, int limit) {
        var asked = new Document();
        if (last != null) asked.append("_id", new Document("$gt", last));
        return replications
                .rows(
                        ReplicationRow.class,
                        asked.append(
                                "standing.state",
                                new Document(
                                        "$in",
                                        Replications.PUBLIC.stream()
                                                .map(Enum::name)
                                                .sorted()
                                                .toList())))
                .sort(new Document("_id", 1))
                .limit(limit)
                .into(new ArrayList<>());
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
