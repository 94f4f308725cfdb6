package id.kipp.assignment;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class AssignmentStore {

    private final Aggregates<Assignment> assignments;
    private final Aggregates<Pact> pacts;
    private final Aggregates<PlanRecord> plans;
    private final Set<String> signed = ConcurrentHashMap.newKeySet();

    AssignmentStore(Outbox outbox) {
        this.assignments = outbox.aggregates("assignments", Assignment.class)
                .index("edition")
                .index("places.evaluator");
        this.pacts = outbox.aggregates("pacts", Pact.class);
        this.plans = outbox.aggregates("plans", PlanRecord.class);
    }

    Optional<Assignment> find(ProposalId proposal) {
        return assignments.find(proposal);
    }

    List<Assignment> all(Collection<ProposalId> proposals) {
        return assignments
                .collection()
                .find(new Document("_id", new Document("$in", List.copyOf(proposals))))
                .into(new ArrayList<>());
    }

    List<Assignment> of(EditionId edition) {
        return assignments.collection().find(new Document("edition", edition)).into(new ArrayList<>());
    }

    List<Assignment> of(EditionId edition, AccountId evaluator) {
        return assignments
                .collection()
                .find(new Document("edition", edition).append("places.evaluator", evaluator))
                .into(new ArrayList<>());
    }

    Assignment save(Assignment next) {
        return assignments.save(next);
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

    int plans(EditionId edition) {
        return (int) plans.collection().countDocuments(new Document("edition", edition));
    }
}
