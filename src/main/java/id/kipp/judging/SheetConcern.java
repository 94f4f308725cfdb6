package id.kipp.judging;

import static java.util.Comparator.comparing;

import id.kipp.audit.AuditEntry;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is told of sheets: that all have sealed, and that one's own is open again; never how much was given. */
@Component
class SheetConcern implements Concern {

    private final SheetStore sheets;
    private final Rounds rounds;

    SheetConcern(SheetStore sheets, Rounds rounds) {
        this.sheets = sheets;
        this.rounds = rounds;
    }

    /** Lines about the panel's sheets had actions of their own. */
    @Override
    public Set<String> actions() {
        return Set.of("sheet.sealed", "sheet.reopened", "panel-sheet.sealed", "panel-sheet.reopened");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var sheet = sheets.about(line.subject()).orElseThrow();
        var round = rounds.get(sheet.edition(), sheet.round());
        if (!round.round().subjects().kind().equals(SubjectId.PROPOSAL)) return List.of(); // its own desk shows it
        return line.action().endsWith(".sealed") ? sealed(round, sheet, line) : reopened(round, sheet, line);
    }

    /** The last to seal tells all who judge the same. */
    private List<Notification> sealed(RoundRule round, Sheet sheet, AuditEntry line) {
        if (!round.isOfPeople()) return List.of(); // nobody waits for anybody
        var subject = rounds.subject(sheet.subject());
        var judges = rounds.judges(round).of(round, List.of(subject.id())).getOrDefault(subject.id(), List.of());
        var done = sheets.of(sheet.round(), sheet.subject()).stream()
                .filter(s -> s.isSealed() && judges.contains(s.judge()))
                .toList();
        var last = done.stream()
                .max(comparing(SheetConcern::sealedAt).thenComparing(s -> s.id().value()))
                .filter(s -> s.id().equals(sheet.id()) && sealedAt(s).equals(line.at()));
        if (done.size() < judges.size() || last.isEmpty()) return List.of();
        var to = round.agreed() ? Topic.Kind.CONSOLIDATION : kind(round);
        return List.of(Notification.of(
                Audience.team(judges),
                word(round) + ".all-sealed",
                to,
                round.agreed() ? round.of(subject.id()).value() : subject.id().value(),
                subject.title()));
    }

    private static Instant sealedAt(Sheet sheet) {
        return sheet.sealed().getLast().at();
    }

    private List<Notification> reopened(RoundRule round, Sheet sheet, AuditEntry line) {
        if (sheet.isSealed()) return List.of(); // sealed again meanwhile
        return List.of(Notification.of(
                Audience.account(sheet.judge()),
                word(round) + ".reopened",
                kind(round),
                sheet.subject().value(),
                rounds.subject(sheet.subject()).title(),
                line.text("reason").orElse("")));
    }

    private static Topic.Kind kind(RoundRule round) {
        return round.role() == Role.EVALUATOR ? Topic.Kind.SHEET : Topic.Kind.PANEL_SHEET;
    }

    private static String word(RoundRule round) {
        return round.role() == Role.EVALUATOR ? "sheet" : "panel-sheet";
    }
}
