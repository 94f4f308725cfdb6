package id.kipp.judging;

import static java.util.stream.Collectors.toSet;

import id.kipp.edition.EditionId;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

@Component
class ConsolidationStore {

    private static final int FEW = 200; // of whole ones with their messages

    private final Aggregates<Consolidation> consolidations;

    ConsolidationStore(Outbox outbox) {
        this.consolidations = outbox.aggregates("consolidations", Consolidation.class, "consolidation")
                .index("edition");
    }

    Optional<Consolidation> find(ProposalId proposal) {
        return consolidations.find(proposal);
    }

    /** With all that was said: for the log. */
    List<Consolidation> agreed(EditionId edition) {
        return consolidations
                .collection()
                .find(agreed(new Document("edition", edition)))
                .batchSize(FEW)
                .into(new ArrayList<>());
    }

    /** The scores to rank by. */
    List<Settled> settled(EditionId edition) {
        return consolidations
                .rows(Settled.class, agreed(new Document("edition", edition)))
                .into(new ArrayList<>());
    }

    /** What was agreed on, for those of these that have an agreed score. */
    Map<ProposalId, Integer> settledOf(Collection<ProposalId> proposals) {
        var found = new HashMap<ProposalId, Integer>();
        consolidations
                .rows(Settled.class, agreed(new Document("_id", new Document("$in", List.copyOf(proposals)))))
                .forEach(s -> found.put(s.id(), s.score()));
        return found;
    }

    /** Which of these have an agreed score. */
    Set<ProposalId> agreedOf(Collection<ProposalId> proposals) {
        return ids(agreed(new Document("_id", new Document("$in", List.copyOf(proposals)))));
    }

    Set<ProposalId> agreedIn(EditionId edition) {
        return ids(agreed(new Document("edition", edition)));
    }

    /** Changes what is stored now, whatever was seen; the change itself refuses what it needs to have seen. */
    Consolidation change(Consolidation seen, UnaryOperator<Consolidation> change) {
        return consolidations.update(seen.id(), () -> Consolidation.none(seen.id(), seen.edition()), change);
    }

    public record Id(@BsonId ProposalId id) {}

    private Set<ProposalId> ids(Document query) {
        return StreamSupport.stream(consolidations.rows(Id.class, query).spliterator(), false)
                .map(Id::id)
                .collect(toSet());
    }

    private static Document agreed(Document query) {
        return query.append("agreed", new Document("$ne", null));
    }
}
