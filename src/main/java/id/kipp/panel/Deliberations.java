package id.kipp.panel;

import id.kipp.assignment.Pacts;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** How a plenary comes to its decision, whatever it is about: the same people, the same two consents. */
@Component
class Deliberations {

    private final PlenaryStore store;
    private final Editions editions;
    private final Proposals proposals;
    private final Pacts pacts;
    private final Clock clock;

    Deliberations(PlenaryStore store, Editions editions, Proposals proposals, Pacts pacts, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.proposals = proposals;
        this.pacts = pacts;
        this.clock = clock;
    }

    Plenary deviate(
            Actor actor, Plenary seen, Step step, ProposalId proposal, boolean chosen, String tier, String reason) {
        requireMember(actor, seen, step);
        proposals.get(
                actor, proposal); // closed to a panelist with a conflict of interest: nothing to say on it, either
        var deviation =
                new Deviation(proposal, chosen, chosen ? tier : "", reason.strip(), actor.id(), clock.instant());
        return store.save(seen.deviating(actor, deviation));
    }

    /** The chair and one more make it the decision. */
    Plenary consent(Actor actor, Plenary seen, Step step) {
        var edition = requireMember(actor, seen, step);
        var chair = actor.id().equals(edition.team().panelChair());
        return store.save(seen.consented(actor, chair, clock.instant()));
    }

    private Edition requireMember(Actor actor, Plenary seen, Step step) {
        var edition = editions.get(seen.edition());
        if (!actor.is(Role.PANELIST) || !edition.team().sits(actor.id())) throw new Refusal("panel.not-member");
        pacts.require(actor, edition.id());
        edition.require(step, clock.instant());
        return edition;
    }
}
