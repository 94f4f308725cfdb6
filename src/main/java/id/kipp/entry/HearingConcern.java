package id.kipp.entry;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Jakarta;
import id.kipp.judging.Schedules;
import id.kipp.kernel.Actor;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Proposers;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Proposers are told when they are heard. */
@Component
class HearingConcern implements Concern {

    private final Schedules schedules;
    private final Proposals proposals;

    HearingConcern(Schedules schedules, Proposals proposals) {
        this.schedules = schedules;
        this.proposals = proposals;
    }

    @Override
    public Set<String> actions() {
        return Set.of("hearing.scheduled");
    }

    /** Nothing of a time that has been changed again. */
    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var id = new ProposalId(line.subjectId());
        var hearing = schedules.of(List.of(id)).get(id);
        if (hearing == null || hearing.version() != line.version()) return List.of();
        return Proposers.told(proposals.get(teller, id), "hearing.scheduled", Jakarta.moment(hearing.startsAt()));
    }
}
