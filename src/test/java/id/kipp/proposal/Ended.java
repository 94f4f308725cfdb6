package id.kipp.proposal;

import id.kipp.kernel.Actor;
import java.time.Clock;
import org.springframework.beans.factory.ListableBeanFactory;

/** Closes an entry that is still open, wherever it stands and without the decision that would say so. */
public final class Ended {

    private Ended() {}

    public static void by(
            Actor actor, ListableBeanFactory context, ProposalId id, Closing.Outcome outcome, String reason) {
        var store = context.getBean(ProposalStore.class);
        var proposal = store.get(id);
        if (proposal.stage() == Stage.CLOSED) return;
        var now = context.getBean(Clock.class).instant();
        store.save(proposal.closed(actor, outcome, reason, now));
    }
}
