package id.kipp.replication;

import id.kipp.edition.Edition;
import id.kipp.proposal.Finding;
import id.kipp.proposal.FindingKind;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.SubmissionCheck;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever stands on the list of invited in a group by invitation is not warned that it is by invitation. */
@Component
class InvitedCheck implements SubmissionCheck {

    private final InvitedEntryStore store;

    InvitedCheck(InvitedEntryStore store) {
        this.store = store;
    }

    @Override
    public List<Finding> findings(Edition edition, Proposal proposal, ProposalDraft text) {
        return List.of();
    }

    @Override
    public Set<FindingKind> settled(Edition edition, Proposal proposal, ProposalDraft text) {
        var group = edition.constitution().group(text.group());
        return group.byInvitation() && store.isInvited(edition.id(), proposal.agency(), group.key())
                ? Set.of(FindingKind.BY_INVITATION)
                : Set.of();
    }
}
