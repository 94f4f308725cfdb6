package id.kipp.objection;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Sorts;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class ObjectionStore {

    private final Aggregates<Objection> objections;

    ObjectionStore(Outbox outbox) {
        this.objections = outbox.aggregates("objections", Objection.class, "objection")
                .index("against.edition", "filed.at")
                .index("against.edition", "state")
                .index("against.agency", "filed.at")
                .index("against.proposal", "filed.at")
                .index("against.edition", "against.matter", "against.group", "filed.filing.kind", "filed.at");
    }

    Optional<Objection> find(String id) {
        return objections.find(id);
    }

    /** @throws Refusal {@code objection.unknown} */
    Objection get(String id) {
        return find(id).orElseThrow(() -> new Refusal(ObjectionRefusal.UNKNOWN));
    }

    Objection save(Objection next) {
        return objections.save(next);
    }

    /** First come, first. */
    List<Objection> of(EditionId edition) {
        return sorted(new Document("against.edition", edition));
    }

    /** About one entry, first come, first. */
    List<Objection> about(ProposalId proposal) {
        return sorted(new Document("against.proposal", proposal));
    }

    /** The first against the lists of letters on a matter. */
    List<Objection> against(EditionId edition, String matter, String group, Filing.Kind kind, int limit) {
        return objections
                .collection()
                .find(list(edition, matter, group, kind))
                .sort(Sorts.ascending("filed.at"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    int countAgainst(EditionId edition, String matter, String group, Filing.Kind kind) {
        return (int) objections.collection().countDocuments(list(edition, matter, group, kind));
    }

    private static Document list(EditionId edition, String matter, String group, Filing.Kind kind) {
        return new Document("against.edition", edition)
                .append("against.matter", matter)
                .append("against.group", group)
                .append("filed.filing.kind", kind.name());
    }

    /** That an institution is or was asked to answer, first come, first. */
    List<Objection> askedOf(AgencyId agency) {
        return sorted(new Document("against.agency", agency)).stream()
                .filter(o -> o.handling() != null)
                .toList();
    }

    List<Objection> in(EditionId edition, Objection.State state) {
        return objections
                .collection()
                .find(new Document("against.edition", edition).append("state", state.name()))
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
                                new Document("against.edition", edition).append("filed.filing.kind", kind.name())),
                        com.mongodb.client.model.Aggregates.group("$against.proposal", Accumulators.sum("n", 1))))
                .forEach(d -> counts.put(
                        new ProposalId(d.getString("_id")),
                        d.get("n", Number.class).intValue()));
        return counts;
    }

    private List<Objection> sorted(Document which) {
        return objections
                .collection()
                .find(which)
                .sort(Sorts.ascending("filed.at"))
                .into(new ArrayList<>());
    }
}
