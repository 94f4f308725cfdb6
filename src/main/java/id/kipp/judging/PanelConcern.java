package id.kipp.judging;

import static java.util.Comparator.comparing;

import id.kipp.assignment.ConflictRegister;
import id.kipp.audit.AuditEntry;
import id.kipp.edition.Editions;
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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is told of hearings and the panel's sheets: that it happened, never what was given. */
@Component
class PanelConcern implements Concern {

    private final HearingStore store;
    private final Proposals proposals;
    private final Editions editions;
    private final ConflictRegister conflicts;

    PanelConcern(HearingStore store, Proposals proposals, Editions editions, ConflictRegister conflicts) {
        this.store = store;
        this.proposals = proposals;
        this.editions = editions;
        this.conflicts = conflicts;
    }

    @Override
    public Set<String> actions() {
        return Set.of("panel-sheet.sealed", "panel-sheet.reopened", "panel.recused", "hearing.scheduled");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var id = line.subjectId();
        return switch (line.action()) {
            case "panel-sheet.sealed" -> sealed(teller, store.sheet(id).orElseThrow(), line);
            case "panel-sheet.reopened" -> reopened(teller, store.sheet(id).orElseThrow(), line);
            case "panel.recused" -> recused(teller, store.recusal(id).orElseThrow());
            default -> scheduled(teller, store.hearing(new ProposalId(id)).orElseThrow(), line);
        };
    }

    /** The last of the bench to seal tells all of them. */
    private List<Notification> sealed(Actor teller, PanelSheet sheet, AuditEntry line) {
        var proposal = proposals.get(teller, sheet.proposal()).entrant();
        var edition = editions.get(sheet.edition());
        var bench = new Bench(
                edition.team().panelists(),
                conflicts.among(edition.id(), edition.team().panelists()));
        var sheets = store.sheets(sheet.proposal());
        if (!bench.isDone(proposal, Bench.sealedBy(sheets))) return List.of();
        var members = bench.of(proposal);
        var last = sheets.stream()
                .filter(s -> s.isSealed() && members.contains(s.panelist()))
                .max(comparing(PanelConcern::sealedAt).thenComparing(PanelSheet::id))
                .filter(s -> s.id().equals(sheet.id()) && sealedAt(s).equals(line.at()));
        if (last.isEmpty()) return List.of();
        return List.of(Notification.of(
                Audience.team(members),
                "panel-sheet.all-sealed",
                Subject.Kind.PANEL_SHEET,
                proposal.id().value(),
                proposal.submitted().title()));
    }

    private static Instant sealedAt(PanelSheet sheet) {
        return sheet.marks().sealed().getLast().at();
    }

    private List<Notification> reopened(Actor teller, PanelSheet sheet, AuditEntry line) {
        if (sheet.isSealed()) return List.of(); // sealed again meanwhile
        return List.of(Notification.of(
                Audience.account(sheet.panelist()),
                "panel-sheet.reopened",
                Subject.Kind.PANEL_SHEET,
                sheet.proposal().value(),
                title(teller, sheet.proposal()),
                line.text("reason").orElse("")));
    }

    private List<Notification> recused(Actor teller, Recusal recusal) {
        return List.of(Notification.of(
                Audience.role(Role.SECRETARIAT),
                "panel.recused",
                Subject.Kind.HEARINGS,
                recusal.edition().value(),
                title(teller, recusal.proposal())));
    }

    /** Nothing of a time that has been changed again. */
    private List<Notification> scheduled(Actor teller, Hearing hearing, AuditEntry line) {
        if (hearing.version() != line.version()) return List.of();
        return Proposers.told(
                proposals.get(teller, hearing.id()), "hearing.scheduled", Jakarta.moment(hearing.startsAt()));
    }

    private String title(Actor teller, ProposalId id) {
        return proposals.get(teller, id).submitted().title();
    }
}
