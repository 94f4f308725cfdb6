package id.kipp.panel;

import id.kipp.account.Accounts;
import id.kipp.assignment.Pacts;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ReadRight;
import id.kipp.proposal.Stage;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From nomination on the edition's panelists may read, once they have signed the pact and unless they have a conflict. */
@Component
class PanelMayRead implements ReadRight {

    private static final Set<Stage> NOMINATED = EnumSet.range(Stage.NOMINATED, Stage.AWARDED);

    private final HearingStore store;
    private final Editions editions;
    private final Accounts accounts;
    private final Pacts pacts;

    PanelMayRead(HearingStore store, Editions editions, Accounts accounts, Pacts pacts) {
        this.store = store;
        this.editions = editions;
        this.accounts = accounts;
        this.pacts = pacts;
    }

    @Override
    public boolean mayRead(Actor actor, Proposal proposal) {
        return actor.is(Role.PANELIST)
                && NOMINATED.contains(reached(proposal))
                && editions.find(proposal.edition())
                        .filter(e -> e.team().sits(actor.id()))
                        .isPresent()
                && pacts.signed(actor, proposal.edition())
                && !store.hasRecused(proposal.id(), actor.id())
                && accounts.find(actor.id())
                        .filter(a ->
                                Bench.computed(a, proposal.submitted().agency()).isEmpty())
                        .isPresent();
    }

    private static Stage reached(Proposal proposal) {
        var closing = proposal.closing();
        return closing == null ? proposal.stage() : closing.from();
    }
}
