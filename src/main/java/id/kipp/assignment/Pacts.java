package id.kipp.assignment;

import id.kipp.audit.AuditLine;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    public boolean signed(Actor actor, EditionId edition) {
        return store.signed(edition, actor.id());
    }

    /** Signing again changes nothing. */
    public void sign(Actor actor, EditionId edition) {
        actor.require(Role.EVALUATOR, Role.PANELIST);
        if (signed(actor, edition)) return;
        var id = Pact.idOf(edition, actor.id());
        var now = clock.instant();
        var line = AuditLine.of(
                edition.value(), actor, "pact.signed", now, "pact:" + id, 1, Map.of("edition", edition.value()));
        store.save(new Pact(id, 1, edition, actor.id(), now, List.of(line)));
    }

    /** @throws Refusal {@code pact.unsigned} */
    public void require(Actor actor, EditionId edition) {
        if (!signed(actor, edition)) throw new Refusal("pact.unsigned");
    }
}
