package id.kipp.ui.unit;

import id.kipp.edition.Constitution;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalDraft;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.DraftWords;
import id.kipp.ui.parts.FormPlaces;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Keeps the form and the stored draft together: saves at each pause, shows what another window changed elsewhere, and asks
 * when both wrote the same place.
 */
final class Autosave {

    private final Drafts drafts;
    private final Actor actor;
    private final DraftWords words;
    private final Constitution rules;
    private final SavedMark mark;
    private final Consumer<Draft> stored;
    private volatile Draft seen; // uploads read it from their own thread

    /** @param stored told after each change of the stored draft, whoever made it */
    Autosave(Drafts drafts, Actor actor, Constitution rules, Draft draft, SavedMark mark, Consumer<Draft> stored) {
        this.drafts = drafts;
        this.actor = actor;
        this.words = new DraftWords(rules);
        this.rules = rules;
        this.mark = mark;
        this.stored = stored;
        this.seen = draft;
    }

    Draft seen() {
        return seen;
    }

    void save(DraftForm form) {
        try {
            var mine = form.read(seen.text());
            if (mine.equals(seen.text())) return;
            save(form, mine);
        } catch (Refusal refusal) {
            mark.failed(Attempt.sentence(mark, refusal));
        }
    }

    /** Another thread, or another button, has changed the stored draft. */
    void accept(DraftForm form, Draft next) {
        if (next.version() < seen.version()) return; // an older answer that came late
        var shown = form.read(next.text());
        var elsewhere = words.places(next.text()).stream()
                .filter(p -> !words.of(next.text(), p).equals(words.of(seen.text(), p)))
                .filter(p -> !words.of(next.text(), p).equals(words.of(shown, p)))
                .toList();
        seen = next;
        elsewhere.forEach(place -> form.show(next.text(), place));
        mark.saved(next.savedAt());
        if (!elsewhere.isEmpty())
            Toast.done(mark.getTranslation(
                    "unit.merged", elsewhere.stream().map(this::name).collect(Collectors.joining(", "))));
        stored.accept(next);
    }

    private void save(DraftForm form, ProposalDraft mine) {
        try {
            accept(form, drafts.save(actor, seen, mine));
        } catch (Refusal refusal) {
            if (!refusal.key().equals("proposal.draft-conflict")) throw refusal;
            mark.failed(mark.getTranslation("unit.conflict-short"));
            ask(form, String.valueOf(refusal.details()[0]), mine);
        }
    }

    private void ask(DraftForm form, String place, ProposalDraft mine) {
        var theirs = drafts.open(actor, seen.id());
        new ConflictDialog(
                        name(place),
                        words.of(mine, place),
                        words.of(theirs.text(), place),
                        () -> keep(form, place, mine, theirs),
                        () -> take(form, theirs))
                .open();
    }

    private String name(String place) {
        return new FormPlaces(rules.form(seen.text().group())).name(place);
    }

    /** Theirs everywhere but in this place. */
    private void keep(DraftForm form, String place, ProposalDraft mine, Draft theirs) {
        take(form, theirs);
        form.show(mine, place);
        save(form);
    }

    private void take(DraftForm form, Draft theirs) {
        words.places(theirs.text()).forEach(place -> form.show(theirs.text(), place));
        accept(form, theirs);
    }
}
