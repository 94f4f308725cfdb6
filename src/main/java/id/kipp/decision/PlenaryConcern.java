package id.kipp.decision;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Subject;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** That there is something to decide, and that it is decided; never on whom. */
@Component
class PlenaryConcern implements Concern {

    private final PlenaryStore plenaries;
    private final Editions editions;

    PlenaryConcern(PlenaryStore plenaries, Editions editions) {
        this.plenaries = plenaries;
        this.editions = editions;
    }

    @Override
    public Set<String> actions() {
        return Set.of("finalists.prepared", "finalists.decided", "plenary.prepared", "plenary.decided");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var id = line.subjectId();
        return switch (line.action()) {
            case "finalists.prepared", "plenary.prepared" -> prepared(plenaries.get(id), line.action());
            default -> decided(plenaries.get(id), line.action());
        };
    }

    private List<Notification> prepared(Plenary board, String key) {
        if (board.decided()) return List.of();
        var panel = Audience.team(editions.get(board.edition()).team().panelists());
        return List.of(told(panel, key, board));
    }

    private List<Notification> decided(Plenary board, String key) {
        return List.of(told(Audience.role(Role.SECRETARIAT), key, board));
    }

    private Notification told(Audience to, String key, Plenary board) {
        var group = editions.get(board.edition()).constitution().group(board.group());
        var kind = board.matter() == Matter.FINALISTS ? Subject.Kind.FINALISTS : Subject.Kind.AWARDS;
        return Notification.of(to, key, kind, board.edition().value(), group.id(), group.en());
    }
}
