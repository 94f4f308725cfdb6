package id.kipp.proposal;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What drafts said before: for their unit to look at, for the agency what it returned. */
@Service
public class DraftVersions {

    private final ProposalStore proposals;
    private final DraftVersionStore versions;
    private final ProposalAccess access;

    DraftVersions(ProposalStore proposals, DraftVersionStore versions, ProposalAccess access) {
        this.proposals = proposals;
        this.versions = versions;
        this.access = access;
    }

    /** Newest first, at most a dozen. @throws Refusal {@code proposal.not-your-unit} */
    public List<KeptDraft> of(Actor actor, ProposalId id) {
        access.requireUnit(actor, told(id));
        return versions.of(id).reversed();
    }

    /** @throws Refusal {@code proposal.not-your-unit}; {@code proposal.no-version} when it has been thinned out meanwhile */
    public ProposalDraft text(Actor actor, ProposalId id, long number) {
        access.requireUnit(actor, told(id));
        return versions.text(id, number).orElseThrow(() -> new Refusal(ProposalRefusal.NO_VERSION));
    }

    /**
     * What its unit or agency last saw when the agency returned it; empty where it never was, or where that was too long ago to
     * be kept.
     */
    public Optional<ProposalDraft> returned(Actor actor, ProposalId id) {
        if (actor.is(Role.SERVICE_UNIT)) access.requireUnit(actor, told(id));
        else access.requireAgency(actor, told(id));
        return versions.of(id).reversed().stream()
                .filter(v -> v.why() == KeptDraft.Why.RETURNED)
                .findFirst()
                .flatMap(v -> versions.text(id, v.number()));
    }

    private Proposal told(ProposalId id) {
        return proposals.get(id).asAnnounced();
    }
}
