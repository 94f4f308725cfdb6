package id.kipp.ui.unit;

import id.kipp.edition.Constitution;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalRefusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.parts.DraftWords;
import id.kipp.ui.parts.FormPlaces;
import java.util.List;
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
            save(form, mine, drafts::save);
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
        form.stored(next.text());
        mark.saved(next.savedAt());
        if (!elsewhere.isEmpty())
            ActTold.done(mark.getTranslation(
                    "unit.merged", elsewhere.stream().map(this::name).collect(Collectors.joining(", "))));
        stored.accept(next);
    }

    private interface Saving {
        Draft save(Actor actor, Draft seen, ProposalDraft mine);
    }

    private void save(DraftForm form, ProposalDraft mine, Saving how) {
        try {
            accept(form, how.save(actor, seen, mine));
        } catch (Refusal refusal) {
            if (!refusal.is(ProposalRefusal.DRAFT_CONFLICT)) throw refusal;
            mark.failed(mark.getTranslation("unit.conflict-short"));
            var theirs = drafts.open(actor, seen.id());
            ask(form, new Conflict(seen.text(), mine, theirs), conflicts(mine, theirs.text()));
        }
    }

    /** What was read, what is typed here, what is stored by now. */
    private record Conflict(ProposalDraft seen, ProposalDraft mine, Draft theirs) {}

    /** Places both have changed, each in their own way. */
    private List<String> conflicts(ProposalDraft mine, ProposalDraft theirs) {
        return words.places(theirs).stream()
                .filter(p -> changed(mine, p)
                        && changed(theirs, p)
                        && !words.of(mine, p).equals(words.of(theirs, p)))
                .toList();
    }

    private boolean changed(ProposalDraft text, String place) {
        return !words.of(text, place).equals(words.of(seen.text(), place));
    }

    /** One place after the other; what is typed elsewhere in the form is nobody's concern and stays. */
    private void ask(DraftForm form, Conflict conflict, List<String> places) {
        if (places.isEmpty()) {
            settle(form, conflict);
            return;
        }
        var place = places.getFirst();
        var rest = places.subList(1, places.size());
        new ConflictDialog(
                        name(place),
                        words.of(conflict.mine(), place),
                        words.of(conflict.theirs().text(), place),
                        () -> ask(form, conflict, rest),
                        () -> {
                            form.show(conflict.theirs().text(), place);
                            ask(form, conflict, rest);
                        })
                .open();
    }

    private String name(String place) {
        return new FormPlaces(rules.form(seen.text().group())).name(place);
    }

    /** Everything is decided: what only they have changed is shown, what stands in the form is written on top of it. */
    private void settle(DraftForm form, Conflict conflict) {
        var theirs = conflict.theirs();
        words.places(theirs.text()).stream()
                .filter(p -> words.of(conflict.mine(), p).equals(words.of(conflict.seen(), p)))
                .forEach(p -> form.show(theirs.text(), p));
        seen = theirs;
        form.stored(theirs.text());
        mark.saved(theirs.savedAt());
        stored.accept(theirs);
        try {
            var mine = form.read(theirs.text());
            // what was chosen against is kept as an earlier text
            if (!mine.equals(theirs.text())) save(form, mine, drafts::saveOver);
        } catch (Refusal refusal) {
            mark.failed(Attempt.sentence(mark, refusal));
        }
    }
}
