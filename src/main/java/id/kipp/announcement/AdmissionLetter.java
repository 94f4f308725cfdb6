package id.kipp.announcement;

import id.kipp.audit.AuditEntry;
import id.kipp.decision.Decisions;
import id.kipp.decision.Ruling;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Matter;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Moves;
import id.kipp.proposal.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who is admitted after screening. The first letter gives the others back to their institutions, which may supply what is
 * missing for as long as the edition says; the one after it says who is not admitted for good.
 */
@Component
class AdmissionLetter implements Announceable {

    /** Also one that an earlier letter had admitted. */
    private static final Set<Stage> NOT_JUDGED_YET =
            Set.of(Stage.SUBMITTED, Stage.RETURNED, Stage.AT_AGENCY, Stage.SCREENED);

    private final Decisions decisions;
    private final Editions editions;
    private final Moves moves;

    AdmissionLetter(Decisions decisions, Editions editions, Moves moves) {
        this.decisions = decisions;
        this.editions = editions;
        this.moves = moves;
    }

    @Override
    public boolean announces(Matter matter) {
        return matter.admits();
    }

    @Override
    public Decided decided(Actor actor, Edition edition, String matter, String group) {
        var decision = decisions.decided(actor, edition.id(), matter, group);
        var list = decisions.verdicts(actor, decision, 0, decision.verdicts().size()).stream()
                .map(AdmissionLetter::entry)
                .toList();
        return new Decided(decision.id(), list);
    }

    /** A verdict that was taken back since, or an entry that was withdrawn, is not announced. */
    @Override
    public boolean holds(Actor actor, Letter letter, List<LetterEntry> list) {
        return decisions.holds(actor, letter.decision());
    }

    @Override
    public void follow(Actor actor, AuditEntry line, Announcement announcement, Letter letter, List<LetterEntry> list) {
        var window =
                editions.get(announcement.edition()).constitution().screening().correction();
        var isLast = window.isZero()
                || announcement.released().stream()
                        .anyMatch(l -> l.no() < letter.no() && !l.decision().equals(letter.decision()));
        for (var entry : list) follow(actor, line, letter, entry, isLast ? Duration.ZERO : window);
    }

    private void follow(Actor actor, AuditEntry line, Letter letter, LetterEntry entry, Duration window) {
        var said = new Moves.Said(letter.number(), entry.reason());
        if (entry.tier().equals(Ruling.ADMITTED)) {
            moves.admitAnew(actor, line, entry.proposal(), letter.number());
            moves.advance(
                    actor,
                    line,
                    entry.proposal(),
                    Stage.SUBMITTED,
                    Stage.SCREENED,
                    "proposal.screened",
                    Map.of("letter", letter.number()));
        } else if (window.isZero())
            moves.announceEnd(actor, line, entry.proposal(), NOT_JUDGED_YET, Closing.Outcome.NOT_ADMITTED, said);
        else
            moves.giveBack(
                    actor, line, entry.proposal(), said, letter.releasedAt().plus(window));
    }

    private static LetterEntry entry(Ruling r) {
        return LetterEntry.of(r.proposal(), r.entry(), r.result(), r.reason());
    }
}
