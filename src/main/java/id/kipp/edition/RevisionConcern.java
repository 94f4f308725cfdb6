package id.kipp.edition;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** That frozen rules have a new version is told to all of the secretariat and to whoever presides: one person makes it. */
@Component
class RevisionConcern implements Concern {

    private final Editions editions;

    RevisionConcern(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of("edition.revised");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var edition = editions.get(new EditionId(line.subjectId()));
        return edition.versions().stream()
                .filter(v -> v.until().equals(line.at()))
                .flatMap(v -> told(edition, v.reason()).stream())
                .toList();
    }

    private static List<Notification> told(Edition edition, String reason) {
        var all = new ArrayList<Notification>();
        all.add(told(edition, Audience.role(Role.SECRETARIAT), reason));
        var presiding = presiding(edition.team());
        if (!presiding.isEmpty()) all.add(told(edition, Audience.team(presiding), reason));
        return all;
    }

    private static Set<AccountId> presiding(Team team) {
        return new HashSet<>(
                Stream.of(team.evaluationChair(), team.evaluationDeputy(), team.panelChair(), team.panelDeputy())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Notification told(Edition edition, Audience to, String reason) {
        var name = edition.constitution().name();
        return Notification.of(
                to, "edition.revised", Topic.Kind.EDITION, edition.id().value(), name.id(), name.en(), reason);
    }
}
