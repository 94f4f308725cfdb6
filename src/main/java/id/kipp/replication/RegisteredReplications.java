package id.kipp.replication;

import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.edition.Edition;
import id.kipp.proposal.Finding;
import id.kipp.proposal.FindingKind;
import id.kipp.proposal.KnownReplications;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.SubmissionCheck;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the register says of a proposal: how often it was replicated, and whether it replicates what it says. */
@Component
class RegisteredReplications implements KnownReplications, SubmissionCheck {

    private final TakenUp taken;
    private final Catalogue catalogue;

    RegisteredReplications(TakenUp taken, Catalogue catalogue) {
        this.taken = taken;
        this.catalogue = catalogue;
    }

    @Override
    public int of(Proposal proposal, ProposalDraft text) {
        return taken.spread(proposal.agency(), text.title(), text.known()).adopters();
    }

    @Override
    public List<Finding> findings(Edition edition, Proposal proposal, ProposalDraft text) {
        if (!text.isReplication()) return List.of();
        var found = new ArrayList<Finding>();
        if (text.origins().isEmpty()) found.add(Finding.of(FindingKind.ORIGIN_MISSING, "origins"));
        for (var number : text.origins()) {
            var entry = catalogue.find(new EntryId(number));
            if (entry.isEmpty()) found.add(Finding.of(FindingKind.ORIGIN_UNKNOWN, "origins", number));
            else if (!isRegistered(proposal, entry.get().id()))
                found.add(Finding.of(
                        FindingKind.ORIGIN_UNREGISTERED,
                        "origins",
                        entry.get().text().title()));
        }
        return found;
    }

    private boolean isRegistered(Proposal proposal, EntryId original) {
        return taken.from(List.of(original)).stream()
                .anyMatch(r -> r.state().counts()
                        && proposal.agency().equals(r.about().adopter().agency()));
    }
}
