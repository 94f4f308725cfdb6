package id.kipp.judging;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.assignment.SubjectRegister;
import id.kipp.audit.AuditEntry;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is told of the score a team agrees on: that it happened, never how much. */
@Component
class ConsolidationConcern implements Concern {

    private final ConsolidationStore consolidations;
    private final Assignments assignments;
    private final SubjectRegister subjects;

    ConsolidationConcern(ConsolidationStore consolidations, Assignments assignments, SubjectRegister subjects) {
        this.consolidations = consolidations;
        this.assignments = assignments;
        this.subjects = subjects;
    }

    @Override
    public Set<String> actions() {
        return Set.of("consolidation.proposed", "consolidation.agreed");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var now = consolidations.find(SubjectInRound.of(line.subjectId())).orElseThrow();
        return line.action().equals("consolidation.agreed") ? agreed(teller, now) : proposed(teller, now, line);
    }

    private List<Notification> proposed(Actor teller, Consolidation now, AuditEntry line) {
        var put = now.proposed();
        if (now.isAgreed() || put == null || !put.at().equals(line.at())) return List.of(); // another was put since
        var others = assignments.of(teller, now.id()).evaluators().stream()
                .filter(e -> !e.equals(new AccountId(line.actor())))
                .toList();
        return told(teller, Audience.team(others), "consolidation.proposed", now.id());
    }

    private List<Notification> agreed(Actor teller, Consolidation now) {
        if (!now.isAgreed()) return List.of();
        return told(teller, team(assignments.of(teller, now.id())), "consolidation.agreed", now.id());
    }

    private List<Notification> told(Actor teller, Audience to, String key, SubjectInRound id) {
        var title = subjects.open(teller, id.subject()).title();
        return List.of(Notification.of(to, key, Topic.Kind.CONSOLIDATION, id.value(), title));
    }

    private static Audience team(Assignment assignment) {
        return Audience.team(assignment.evaluators());
    }
}
