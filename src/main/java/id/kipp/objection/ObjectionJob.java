package id.kipp.objection;

import id.kipp.account.Actors;
import id.kipp.announcement.Announcements;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.decision.Amendment;
import id.kipp.decision.Decisions;
import id.kipp.kernel.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** An objection that was upheld is laid before those who decide on the matter, as a decision that takes the place of the last. */
@Component
class ObjectionJob implements Follower {

    private final ObjectionStore store;
    private final Announcements announcements;
    private final Decisions decisions;
    private final Actors actors;

    ObjectionJob(ObjectionStore store, Announcements announcements, Decisions decisions, Actors actors) {
        this.store = store;
        this.announcements = announcements;
        this.decisions = decisions;
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
        var objection = store.get(line.subjectId());
        var found = objection.decision();
        if (found == null || !found.upheld()) return;
        var actor = actors.system(name(), Role.SECRETARIAT);
        announcements
                .contestable(objection.proposal())
                .ifPresent(c -> decisions.amend(
                        actor,
                        c.edition(),
                        c.matter(),
                        c.group(),
                        new Amendment(objection.id(), objection.proposal(), "", found.reason(), found.by())));
    }
}
