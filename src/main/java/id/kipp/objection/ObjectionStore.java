package id.kipp.objection;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Sorts;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class ObjectionStore {

    private final Aggregates<Objection> objections;

    ObjectionStore(Outbox outbox) {
        this.objections = outbox.aggregates("objections", Objection.class, "objection")
                .index("edition", "at")
                .index("edition", "state")
                .index("proposal");
    }

    /** @throws Refusal {@code objection.unknown} */
    Objection get(String id) {
        return objections.find(id).orElseThrow(() -> new Refusal(ObjectionRefusal.UNKNOWN));
    }

    Objection save(Objection next) {
        return objections.save(next);
    }

    /** First come, first. */
    List<Objection> of(EditionId edition) {
        return objections
                .collection()
                .find(new Document("edition", edition))
                .sort(Sorts.ascending("at"))
                .into(new ArrayList<>());
    }

    List<Objection> in(EditionId edition, Objection.State state) {
        return objections
                .collection()
                .find(new Document("edition", edition).append("state", state.name()))
                .into(new ArrayList<>());
    }

    /** How many of a kind each proposal of an edition has. */
    Map<ProposalId, Integer> count(EditionId edition, Filing.Kind kind) {
        var counts = new HashMap<ProposalId, Integer>();
        objections
                .collection()
                .withDocumentClass(Document.class)
                .aggregate(List.of(
                        com.mongodb.client.model.Aggregates.match(
                                new Document("edition", edition).append("filing.kind", kind.name())),
                        com.mongodb.client.model.Aggregates.group("$proposal", Accumulators.sum("n", 1))))
                .forEach(d -> counts.put(
                        new ProposalId(d.getString("_id")),
                        d.get("n", Number.class).intValue()));
        return counts;
    }
}
