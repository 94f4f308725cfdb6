package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.account.CurrentActor;
import id.kipp.announcement.Announcement;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.Letter;
import id.kipp.announcement.LetterDraft;
import id.kipp.announcement.LetterEntry;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.LetterText;
import id.kipp.edition.SeatPool;
import id.kipp.kernel.Stale;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Offered;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The letters on one decision: how they stand, and the form for the next. How they stand is shown anew after each act, and
 * when somebody else was first; the form keeps what is typed.
 */
final class LettersOf extends Div {

    /** Official letters are in Indonesian, whoever writes them. */
    private static final Locale LETTERS = Locale.of("id");

    /** The subject where the edition has no words of its own. */
    private static final String USUAL = "{hal} {kelompok} {edisi}";

    /** So many names are read before a letter is released; the rest is on its page. */
    private static final int NAMED = 200;

    private final Announcements announcements;
    private final CurrentActor current;
    private final Clock clock;
    private final Edition edition;
    private final SeatPool group;
    private final String matter;
    private final boolean decided;
    private final Div standing = new Div();
    private final LetterForm form;
    private final Div place = new Div();
    private long seen;

    LettersOf(
            Announcements announcements,
            CurrentActor current,
            Clock clock,
            Edition edition,
            SeatPool group,
            String matter,
            boolean decided) {
        this.decided = decided;
        this.announcements = announcements;
        this.current = current;
        this.clock = clock;
        this.edition = edition;
        this.group = group;
        this.matter = matter;
        form = new LetterForm(edition.id().value() + "/" + group.key() + "/" + matter, this::prepare);
        standing.addClassName("stack");
        add(new Section(Wording.of(group) + " · " + getTranslation("announce.matter." + matter), standing, place));
        begin(look());
    }

    /** Shows how the letters stand now. */
    private Optional<Announcement> look() {
        var found = announcements.find(current.get(), edition.id(), group.key(), matter);
        seen = found.map(Announcement::version).orElse(0L);
        standing.removeAll();
        standing.setVisible(found.isPresent());
        found.ifPresent(this::stand);
        return found;
    }

    /** The form anew: the draft to go on with, or a letter nobody has begun. */
    private void begin(Optional<Announcement> found) {
        place.removeAll();
        if (!decided) {
            place.add(new Paragraph(getTranslation("decision.not-decided")));
            return;
        }
        place.setVisible(found.isEmpty() || found.get().waiting() == null);
        if (found.isEmpty()) place.add(form);
        else place.add(new Details(getTranslation("announce.another"), form)); // a revised list, rarely needed
        found.map(Announcement::draft).map(Letter::written).ifPresentOrElse(form::show, this::empty);
    }

    private void empty() {
        var rules = edition.constitution();
        var about = getTranslation(LETTERS, "announce.matter." + matter);
        var said = rules.announcing().words().letter(matter).orElse(new LetterText(matter, USUAL, ""));
        var facts = LetterForm.facts(rules, about, group.label().in(LETTERS));
        form.begin(LocalDate.ofInstant(clock.instant(), Editions.WIB), said.filled(facts));
    }

    private void prepare(LetterDraft draft) {
        try {
            announcements.prepare(current.get(), edition.id(), group.key(), matter, seen, draft);
        } catch (Stale another) {
            look();
            ActTold.refused(getTranslation("announce.prepared-elsewhere"));
            return;
        }
        ActTold.done(getTranslation("announce.prepared", draft.number()));
        begin(look());
    }

    private void stand(Announcement announcement) {
        var draft = announcement.draft();
        if (draft != null) standing.add(says(draft, "announce.draft"), new Prose(draft.text()));
        if (draft != null && draft.isFinal())
            standing.add(new StateBadge(Tone.GOOD, Glyph.CHECK, getTranslation("announce.final")));
        if (draft != null && draft.publicFrom() != null) standing.add(from(draft, "announce.public-from-when"));
        if (draft != null)
            standing.add(
                    Offered.unless(announcements.obstacle(current.get(), announcement), release(announcement, draft)));
        var waiting = announcement.waiting();
        if (waiting != null)
            standing.add(
                    new StateBadge(Tone.ATTENTION, Glyph.HOURGLASS, getTranslation("announce.embargoed")),
                    says(waiting, "announce.waiting"),
                    from(waiting, "announce.waits-until"),
                    new Prose(waiting.text()),
                    takeBack(announcement, waiting));
        if (announcement.released().isEmpty()) return;
        var list = new UnorderedList();
        announcement.released().reversed().forEach(l -> list.add(published(l)));
        standing.add(new Paragraph(getTranslation("announce.versions")), list);
        if (isProvisional() && !announcement.released().getLast().isFinal())
            standing.add(new Paragraph(getTranslation("announce.provisional")));
    }

    /** A last letter confirms it once nobody can object any more. */
    private boolean isProvisional() {
        return edition.constitution()
                .findMatter(matter)
                .filter(m -> m.move().to().equals("FINALIST_PROVISIONAL"))
                .isPresent();
    }

    private Paragraph says(Letter letter, String key) {
        var size = letter.list().size();
        return new Paragraph(
                letter.number() + " · " + getTranslation(key, Numbers.here().whole(size), size));
    }

    private Paragraph from(Letter letter, String key) {
        return new Paragraph(getTranslation(key, Dates.here().full(letter.begins(), Dates.zoneHere())));
    }

    private ListItem published(Letter letter) {
        var size = letter.list().size();
        return new ListItem(letter.number() + " · " + Dates.here().day(letter.date()) + " · "
                + getTranslation("site.listed", Numbers.here().whole(size), size));
    }

    private Button release(Announcement announcement, Letter draft) {
        var size = draft.list().size();
        var later = draft.publicFrom() != null && clock.instant().isBefore(draft.publicFrom());
        var release = new Button(getTranslation("announce.release"));
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.addClickListener(e -> new ConfirmAction(
                        getTranslation(
                                "announce.release-ask",
                                draft.number(),
                                Numbers.here().whole(size),
                                size),
                        getTranslation("announce.release"))
                .says(
                        later
                                ? getTranslation(
                                        "announce.release-later-says",
                                        Dates.here().full(draft.begins(), Dates.zoneHere()))
                                : getTranslation("announce.release-says"))
                .names(announcements.entries(current.get(), draft, 0, NAMED).stream()
                        .map(LetterEntry::title)
                        .toList())
                .ask(() -> act(
                        () -> announcements.release(current.get(), announcement),
                        later ? "announce.released-later" : "announce.released")));
        return release;
    }

    private Button takeBack(Announcement announcement, Letter waiting) {
        var back = new Button(getTranslation("announce.take-back"), Glyph.UNDO.icon());
        back.addClickListener(e -> new ReasonDialog(
                        getTranslation("announce.take-back-ask", waiting.number()),
                        getTranslation("announce.take-back"))
                .says(getTranslation("announce.take-back-says"))
                .ask(reason ->
                        act(() -> announcements.takeBack(current.get(), announcement, reason), "announce.taken-back")));
        return back;
    }

    /** Where somebody else was first, what is so now is shown, and nothing is done. */
    private void act(Runnable act, String done) {
        try {
            act.run();
            ActTold.done(getTranslation(done));
        } catch (Stale another) {
            ActTold.refused(getTranslation("announce.changed"));
        }
        begin(look());
    }
}
