package id.kipp.assignment;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Own;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Judges, at the desk and on the panel, pledge integrity before they see a proposal. */
@Service
public class Pacts {

    private final AssignmentStore store;
    private final Clock clock;

    Pacts(AssignmentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Own
    public boolean signed(Actor actor, EditionId edition) {
        return store.signed(edition, actor.id());
    }

    /** Signing again changes nothing. */
    public void sign(Actor actor, EditionId edition) {
        actor.require(Role.EVALUATOR, Role.PANELIST);
        if (signed(actor, edition)) return;
        store.save(Pact.signed(actor, edition, clock.instant()));
    }

    @Own
    public void require(Actor actor, EditionId edition) {
        if (!signed(actor, edition)) throw new Refusal(AssignmentRefusal.PACT_UNSIGNED);
    }
}
