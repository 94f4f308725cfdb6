package id.kipp.judging;

import static java.util.Comparator.comparing;

import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.audit.AuditEntry;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Subject;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is told of sheets and of the score a team agrees on: that it happened, never how much. */
@Component
class DeskConcern implements Concern {

    private final SheetStore sheets;
    private final ConsolidationStore consolidations;
    private final Assignments assignments;
    private final Proposals proposals;

    DeskConcern(SheetStore sheets, ConsolidationStore consolidations, Assignments assignments, Proposals proposals) {
        this.sheets = sheets;
        this.consolidations = consolidations;
        this.assignments = assignments;
        this.proposals = proposals;
    }

    @Override
    public Set<String> actions() {
        return Set.of("sheet.sealed", "sheet.reopened", "consolidation.proposed", "consolidation.agreed");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        return switch (line.action()) {
            case "sheet.sealed" -> sealed(teller, sheet(line), line);
            case "sheet.reopened" -> reopened(teller, sheet(line), line);
            case "consolidation.proposed" -> proposed(teller, consolidation(line), line);
            default -> agreed(teller, consolidation(line));
        };
    }

    /** The last of the team to seal tells all of them. */
    private List<Notification> sealed(Actor teller, ScoreSheet sheet, AuditEntry line) {
        var assignment = assignments.of(teller, sheet.proposal());
        var done = sheets.of(sheet.proposal()).stream()
                .filter(ScoreSheet::isSealed)
                .filter(s -> assignment.has(s.evaluator()))
                .toList();
        var last = done.stream().max(comparing(DeskConcern::sealedAt).thenComparing(s -> s.id().value()));
        if (done.size() < assignment.evaluators().size()
                || last.filter(s -> s.id().equals(sheet.id()) && sealedAt(s).equals(line.at()))
                        .isEmpty()) return List.of();
        return told(teller, team(assignment), "sheet.all-sealed", Subject.Kind.CONSOLIDATION, sheet.proposal());
    }

    private static Instant sealedAt(ScoreSheet sheet) {
        return sheet.sealed().getLast().at();
    }

    private List<Notification> reopened(Actor teller, ScoreSheet sheet, AuditEntry line) {
        if (sheet.isSealed()) return List.of(); // sealed again meanwhile
        var to = Audience.account(sheet.evaluator());
        var reason = line.text("reason").orElse("");
        return told(teller, to, "sheet.reopened", Subject.Kind.SHEET, sheet.proposal(), reason);
    }

    private List<Notification> proposed(Actor teller, Consolidation now, AuditEntry line) {
        var put = now.proposed();
        if (now.isAgreed() || put == null || !put.at().equals(line.at())) return List.of(); // another was put since
        var others = assignments.of(teller, now.id()).evaluators().stream()
                .filter(e -> !e.equals(new AccountId(line.actor())))
                .toList();
        return told(teller, Audience.team(others), "consolidation.proposed", Subject.Kind.CONSOLIDATION, now.id());
    }

    private List<Notification> agreed(Actor teller, Consolidation now) {
        if (!now.isAgreed()) return List.of();
        var assignment = assignments.of(teller, now.id());
        return told(teller, team(assignment), "consolidation.agreed", Subject.Kind.CONSOLIDATION, now.id());
    }

    private List<Notification> told(
            Actor teller, Audience to, String key, Subject.Kind kind, ProposalId id, String... more) {
        var title = proposals.get(teller, id).submitted().title();
        var arguments = Stream.concat(Stream.of(title), Stream.of(more)).toArray(String[]::new);
        return List.of(Notification.of(to, key, kind, id.value(), arguments));
    }

    private static Audience team(Assignment assignment) {
        return Audience.team(assignment.evaluators());
    }

    private ScoreSheet sheet(AuditEntry line) {
        return sheets.find(new SheetId(line.subjectId())).orElseThrow();
    }

    private Consolidation consolidation(AuditEntry line) {
        return consolidations.find(new ProposalId(line.subjectId())).orElseThrow();
    }
}
