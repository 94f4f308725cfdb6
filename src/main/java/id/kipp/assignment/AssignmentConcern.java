package id.kipp.assignment;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Judges are told that they have something to judge, the secretariat that somebody steps back; of which agency's, no word. */
@Component
class AssignmentConcern implements Concern {

    private final AssignmentStore store;

    AssignmentConcern(AssignmentStore store) {
        this.store = store;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                "plan.applied", "assignment.recused", "assignment.replaced", "assignment.called", "assignment.named");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        return switch (line.action()) {
            case "plan.applied" -> applied(store.plan(line.subjectId()));
            case "assignment.recused" -> recused(assignment(line));
            default -> replaced(assignment(line), line);
        };
    }

    private static List<Notification> applied(PlanRecord plan) {
        var people = plan.pairs().stream().map(p -> new AccountId(p.judge())).toList();
        return given(Audience.team(people), plan.edition().value());
    }

    private static List<Notification> recused(Assignment assignment) {
        var id = assignment.subject().value();
        return List.of(Notification.of(
                Audience.role(Role.SECRETARIAT),
                "assignment.recused",
                Topic.Kind.ASSIGNMENTS,
                assignment.edition().value(),
                id));
    }

    /** Whoever came by this line and is still there. */
    private static List<Notification> replaced(Assignment assignment, AuditEntry line) {
        var fresh = assignment.places().stream()
                .filter(p -> p.isActive() && p.since().equals(line.at()))
                .map(Place::evaluator)
                .toList();
        return fresh.isEmpty()
                ? List.of()
                : given(Audience.team(fresh), assignment.edition().value());
    }

    private static List<Notification> given(Audience to, String edition) {
        return List.of(Notification.of(to, "assignment.given", Topic.Kind.ASSIGNMENTS, edition, edition));
    }

    private Assignment assignment(AuditEntry line) {
        return store.find(SubjectInRound.of(line.subjectId())).orElseThrow();
    }
}
