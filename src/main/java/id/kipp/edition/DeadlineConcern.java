package id.kipp.edition;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Subject;
import id.kipp.notice.Telling;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The secretariat learns that a step has closed: the next one waits for it. */
@Component
class DeadlineConcern implements Concern {

    private final Editions editions;

    DeadlineConcern(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of(StepEnd.CLOSED);
    }

    @Override
    public List<Telling> about(Actor teller, AuditEntry line) {
        var end = StepEnd.of(line);
        var edition = editions.get(end.edition());
        if (!end.stands(edition) || end.isOld(line.at())) return List.of();
        return edition.constitution().calendar().stream()
                .filter(c -> c.key() == end.step())
                .map(c -> Telling.of(
                        Audience.role(Role.SECRETARIAT),
                        "deadline.closed",
                        Subject.Kind.EDITION,
                        edition.id().value(),
                        c.id(),
                        c.en()))
                .toList();
    }
}
