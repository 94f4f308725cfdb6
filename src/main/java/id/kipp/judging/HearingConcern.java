package id.kipp.judging;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Jakarta;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Subject;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Proposers;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is told when a hearing is, and that a panelist stepped back. */
@Component
class HearingConcern implements Concern {

    private final HearingStore store;
    private final Proposals proposals;

    HearingConcern(HearingStore store, Proposals proposals) {
        this.store = store;
        this.proposals = proposals;
    }

    @Override
    public Set<String> actions() {
        return Set.of("panel.recused", "hearing.scheduled");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var id = line.subjectId();
        return line.action().equals("panel.recused")
                ? recused(teller, store.recusal(id).orElseThrow())
                : scheduled(teller, store.hearing(new ProposalId(id)).orElseThrow(), line);
    }

    private List<Notification> recused(Actor teller, Recusal recusal) {
        return List.of(Notification.of(
                Audience.role(Role.SECRETARIAT),
                "panel.recused",
                Subject.Kind.HEARINGS,
                recusal.edition().value(),
                proposals.get(teller, recusal.proposal()).submitted().title()));
    }

    /** Nothing of a time that has been changed again. */
    private List<Notification> scheduled(Actor teller, Hearing hearing, AuditEntry line) {
        if (hearing.version() != line.version()) return List.of();
        return Proposers.told(
                proposals.get(teller, hearing.id()), "hearing.scheduled", Jakarta.moment(hearing.startsAt()));
    }
}
