package id.kipp.account;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.kernel.AccountId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Once an office has been handed over the name and address given for that are kept no longer. */
@Component
class HandoverJob implements Follower {

    private final Leavings leavings;
    private final Actors actors;

    HandoverJob(Leavings leavings, Actors actors) {
        this.leavings = leavings;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "handovers";
    }

    /** Nothing is told by it: it begins at the first line, so that those of before it are forgotten, too. */
    @Override
    public boolean effects() {
        return false;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.action().equals(Offices.HANDED_OVER);
    }

    @Override
    public void take(List<AuditEntry> lines) {
        var actor = actors.system(name());
        lines.forEach(l -> leavings.handedOver(actor, new AccountId(l.subjectId()), l.at()));
    }
}
