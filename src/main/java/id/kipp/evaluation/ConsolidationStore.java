package id.kipp.evaluation;

import static java.util.stream.Collectors.toSet;

import id.kipp.edition.EditionId;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Which of these have an agreed score. */
    Set<ProposalId> agreedOf(Collection<ProposalId> proposals) {
        return ids(agreed(new Document("_id", new Document("$in", List.copyOf(proposals)))));
    }

    Set<ProposalId> agreedIn(EditionId edition) {
        return ids(agreed(new Document("edition", edition)));
    }

    Consolidation save(Consolidation next) {
        return consolidations.save(next);
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
