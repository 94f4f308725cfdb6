package id.kipp.objection;

import id.kipp.account.Actors;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.kernel.Role;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Moves;
import java.util.List;
import org.springframework.stereotype.Component;

/** An objection that was upheld ends the way of the proposal it is about. */
@Component
class ObjectionJob implements Follower {

    private final ObjectionStore store;
    private final Moves moves;
    private final Actors actors;

    ObjectionJob(ObjectionStore store, Moves moves, Actors actors) {
        this.store = store;
        this.moves = moves;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "objections";
    }

    @Override
    public boolean effects() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.action().equals("objection.upheld");
    }

    @Override
    public void take(List<AuditEntry> lines) {
        lines.forEach(this::take);
    }

    private void take(AuditEntry line) {
        var actor = actors.system(name(), Role.SECRETARIAT);
        var decision = store.get(line.subjectId()).decision();
        if (decision == null || !decision.upheld()) return;
        moves.close(
                actor, line, store.get(line.subjectId()).proposal(), Closing.Outcome.DISQUALIFIED, decision.reason());
    }
}
