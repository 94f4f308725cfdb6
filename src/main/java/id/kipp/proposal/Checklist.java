package id.kipp.proposal;

import static java.util.stream.Collectors.joining;

import id.kipp.edition.ScreeningItem;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import id.kipp.kernel.Typed;
import java.time.Instant;
import java.util.List;

/** What makes a verdict of an edition's checklist and a person's answers. */
final class Checklist {

    private Checklist() {}

    /**
     * Every item is answered; what fails does so by an item, and says why: where no other reason was typed, the notes of the
     * failed items are it.
     *
     * @throws Refusal {@code screening.incomplete}, {@code screening.by-letter} for what is to be corrected, {@code
     *     screening.nothing-failed}, {@code screening.failed-item}, {@code screening.reason-missing}
     */
    static Screening verdict(
            List<ScreeningItem> items,
            List<Screening.Check> checks,
            Screening.Outcome outcome,
            String reason,
            AccountId by,
            Instant now) {
        requireComplete(items, checks);
        if (outcome == Screening.Outcome.RETURNED) throw new Refusal(ProposalRefusal.SCREENING_BY_LETTER);
        var failed = checks.stream()
                .filter(c -> c.verdict() == Screening.Verdict.FAIL)
                .toList();
        if (outcome == Screening.Outcome.FAILED && failed.isEmpty())
            throw new Refusal(ProposalRefusal.SCREENING_NOTHING_FAILED);
        var notes = failed.stream()
                .map(Screening.Check::note)
                .filter(n -> !Typed.isNothing(n))
                .collect(joining("\n"));
        var why = outcome == Screening.Outcome.FAILED && Typed.isNothing(reason) ? cut(notes) : reason.strip();
        return new Screening(checks, outcome, why, by, now);
    }

    private static String cut(String notes) {
        return notes.length() > Typed.REASON_MAX ? notes.substring(0, Typed.REASON_MAX) : notes;
    }

    private static void requireComplete(List<ScreeningItem> items, List<Screening.Check> checks) {
        var open = items.stream()
                .filter(i -> checks.stream().noneMatch(c -> c.item().equals(i.key())))
                .toList();
        if (open.isEmpty()) return;
        var names = new Text(
                open.stream().map(ScreeningItem::id).collect(joining("; ")),
                open.stream().map(ScreeningItem::en).collect(joining("; ")));
        throw new Refusal(ProposalRefusal.SCREENING_INCOMPLETE, names);
    }
}
