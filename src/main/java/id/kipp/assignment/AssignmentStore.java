package id.kipp.assignment;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AssignmentStore {

    private static final int MANY = 1_000;

    private final Aggregates<Assignment> assignments;
    private final Aggregates<Pact> pacts;
    private final Aggregates<PlanRecord> plans;
    private final Set<String> signed = ConcurrentHashMap.newKeySet();

    AssignmentStore(Outbox outbox) {
        this.assignments = outbox.aggregates("assignments", Assignment.class, "assignment")
                .index("edition")
                .index("places.evaluator", "edition")
                .index("places.ended");
        this.pacts = outbox.aggregates("pacts", Pact.class, "pact");
        this.plans = outbox.aggregates("plans", PlanRecord.class, "plan").index("edition", "at");
    }

    Optional<Assignment> find(SubjectInRound id) {
        return assignments.find(id);
    }

    List<Assignment> all(Collection<SubjectInRound> ids) {
        return assignments
                .collection()
                .find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .into(new ArrayList<>());
    }

    /** Those of one round. */
    List<Assignment> of(EditionId edition, String round) {
        return of(new Document("edition", edition), round);
    }

    List<Assignment> of(EditionId edition, String round, AccountId evaluator) {
        return of(new Document("places.evaluator", evaluator).append("edition", edition), round);
    }

    private List<Assignment> of(Document which, String round) {
        var found = assignments.collection().find(which).batchSize(MANY).into(new ArrayList<>());
        found.removeIf(a -> !a.id().round().equals(round));
        return found;
    }

    /** Those somebody stepped back from. */
    List<Assignment> recused(EditionId edition) {
        return assignments
                .collection()
                .find(new Document("places.ended", Place.Ending.RECUSED.name()).append("edition", edition))
                .into(new ArrayList<>());
    }

    Assignment save(Assignment next) {
        return assignments.save(next);
    }

    /** False when somebody else was first with one of them. */
    void updateAll(Supplier<List<Assignment>> missing) {
        assignments.updateAll(missing);
    }

    /** A pact once signed stays signed, so it need not be looked up again. */
    boolean signed(EditionId edition, AccountId judge) {
        var id = Pact.idOf(edition, judge);
        if (signed.contains(id)) return true;
        var found = pacts.find(id).isPresent();
        if (found) signed.add(id);
        return found;
    }

    void save(Pact pact) {
        pacts.save(pact);
    }

    void save(PlanRecord plan) {
        plans.save(plan);
    }

    /** All assignments have followed from it; not an act of a person, so it raises no version. */
    void followed(String plan, Instant at) {
        plans.collection().updateOne(new Document("_id", plan), new Document("$set", new Document("followed", at)));
    }

    /** The latest plan of a round, without its pairs. */
    Optional<Latest> latest(EditionId edition, String round) {
        return plans(edition, round).stream().findFirst();
    }

    /** Of a round, the latest first. */
    List<Latest> plans(EditionId edition, String round) {
        var all = plans.rows(Latest.class, new Document("edition", edition))
                .sort(new Document("at", -1))
                .into(new ArrayList<>());
        all.removeIf(p -> !PlanRecord.roundOf(p.id(), edition).equals(round));
        return all;
    }

    public record Latest(@BsonId String id, Instant at, @Nullable Instant followed) {}

    /** @throws Refusal {@code problem.stale} */
    PlanRecord plan(String id) {
        return plans.find(id).orElseThrow(Stale::new);
    }
}
