package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Group;
import id.kipp.edition.Step;
import id.kipp.kernel.Refusal;
import id.kipp.panel.Announcement;
import id.kipp.panel.Announcements;
import id.kipp.panel.Listed;
import id.kipp.panel.Matter;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Numbered letters: one person of the secretariat writes, another releases. */
@Route("sekretariat/pengumuman")
@Menu(title = "announce.title", icon = "megaphone", order = 61)
@RolesAllowed("SECRETARIAT")
class AnnounceView extends EditionPage {

    /** Official letters are in Indonesian, whoever writes them. */
    private static final Locale LETTERS = Locale.of("id");

    private final Announcements announcements;
    private final CurrentActor current;
    private final Clock clock;

    AnnounceView(Announcements announcements, Editions editions, CurrentActor current, Clock clock) {
        super("announce.title", "announce.says", Step.OBJECTION, editions, clock);
        this.announcements = announcements;
        this.current = current;
        this.clock = clock;
    }

    @Override
    void fill(Div place, Edition edition) {
        place.removeAll();
        for (var group : edition.constitution().groups()) {
            for (var matter : Matter.values()) place.add(section(place, edition, group, matter));
        }
    }

    private Section section(Div place, Edition edition, Group group, Matter matter) {
        var found = announcements.find(current.get(), edition.id(), group.key(), matter);
        var section = new Section(Wording.of(group) + " · " + getTranslation("announce.matter." + matter));
        found.ifPresent(a -> section.add(standing(place, edition, a)));
        var form = form(place, edition, group, matter);
        if (found.isEmpty()) section.add(form);
        else section.add(new Details(getTranslation("announce.another"), form)); // a revised list, rarely needed
        return section;
    }

    private Div standing(Div place, Edition edition, Announcement announcement) {
        var box = new Div();
        box.addClassName("stack");
        var draft = announcement.draft();
        if (draft != null) {
            var size = draft.list().size();
            var count = Numbers.here().whole(size);
            var release = new Button(getTranslation("announce.release"));
            release.addThemeVariants(ButtonVariant.PRIMARY);
            release.addClickListener(e -> new ConfirmAction(
                            getTranslation("announce.release-ask", draft.number(), count, size),
                            getTranslation("announce.release"))
                    .says(getTranslation("announce.release-says"))
                    .names(draft.list().stream().map(Listed::title).toList())
                    .ask(() -> {
                        announcements.release(current.get(), announcement);
                        Toast.done(getTranslation("announce.released"));
                        fill(place, edition);
                    }));
            box.add(
                    new Paragraph(draft.number() + " · " + getTranslation("announce.draft", count, size)),
                    new Prose(draft.text()),
                    release);
        }
        if (!announcement.released().isEmpty()) {
            var list = new UnorderedList();
            announcement
                    .released()
                    .reversed()
                    .forEach(l -> list.add(
                            new ListItem(l.number() + " · " + Dates.here().day(l.date()) + " · "
                                    + getTranslation(
                                            "site.listed",
                                            Numbers.here().whole(l.list().size()),
                                            l.list().size()))));
            box.add(new Paragraph(getTranslation("announce.versions")), list);
        }
        return box;
    }

    private Div form(Div place, Edition edition, Group group, Matter matter) {
        var number = new TextField(getTranslation("announce.number"));
        number.setMaxLength(120);
        var date = new DatePicker(getTranslation("announce.date"));
        date.setI18n(ComponentTexts.datePicker());
        date.setValue(LocalDate.ofInstant(clock.instant(), Editions.WIB));
        var title = new TextField(getTranslation("announce.subject"));
        title.setWidthFull();
        title.setMaxLength(200);
        title.setValue(getTranslation(LETTERS, "announce.matter." + matter) + " "
                + group.label().in(LETTERS) + " "
                + edition.constitution().name().in(LETTERS));
        var text = new TextArea(getTranslation("announce.text"));
        text.setWidthFull();
        text.setMaxLength(8_000);
        var save = new Button(getTranslation("announce.prepare"));
        Attempt.onClick(save, () -> {
            if (date.getValue() == null) throw new Refusal("secretariat.date-missing");
            announcements.prepare(
                    current.get(),
                    edition.id(),
                    group.key(),
                    matter,
                    number.getValue(),
                    date.getValue(),
                    title.getValue(),
                    text.getValue());
            Toast.done(getTranslation("announce.prepared", number.getValue()));
            fill(place, edition);
        });
        var row = new Div(number, date);
        row.addClassNames("row", "rules-row");
        var form = new Div(row, title, text, save);
        form.addClassName("stack");
        return form;
    }
}
