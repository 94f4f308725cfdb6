package id.kipp.evaluation;

import id.kipp.edition.EditionId;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class ConsolidationStore {

    private final Aggregates<Consolidation> consolidations;

    ConsolidationStore(Outbox outbox) {
        this.consolidations =
                outbox.aggregates("consolidations", Consolidation.class).index("edition");
    }

    Optional<Consolidation> find(ProposalId proposal) {
        return consolidations.find(proposal);
    }

    List<Consolidation> of(EditionId edition) {
        return consolidations
                .collection()
                .find(new Document("edition", edition))
                .into(new ArrayList<>());
    }

    Consolidation save(Consolidation next) {
        return consolidations.save(next);
    }
}
