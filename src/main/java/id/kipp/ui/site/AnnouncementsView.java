package id.kipp.ui.site;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.account.CurrentActor;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterEntry;
import id.kipp.announcement.Published;
import id.kipp.decision.Matter;
import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.objection.Objections;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.Wording;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbered letters with their lists; provisional finalists can be objected to while the window is open. */
@Route(value = "pengumuman", layout = PublicLayout.class)
@AnonymousAllowed
class AnnouncementsView extends Div implements HasDynamicTitle {

    private final Map<EditionId, Edition> editions;
    private final Objections objections;
    private final CurrentActor current;
    private final Clock clock;

    AnnouncementsView(
            Announcements announcements, Editions editions, Objections objections, CurrentActor current, Clock clock) {
        this.editions = editions.all().stream().collect(Collectors.toMap(Edition::id, Function.identity()));
        this.objections = objections;
        this.current = current;
        this.clock = clock;
        addClassName("announcements");
        var letters = announcements.published();
        var head = new PageHead(getPageTitle());
        add(letters.isEmpty() ? head : head.expects(getTranslation("site.announcements-says")));
        if (letters.isEmpty())
            add(new EmptyState(Glyph.FLAG, getTranslation("site.no-announcements"))
                    .hint(getTranslation("site.no-announcements-hint")));
        letters.stream()
                .sorted(Comparator.comparing(Published::releasedAt).reversed())
                .forEach(l -> add(letter(l)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.announcements");
    }

    private Section letter(Published letter) {
        var edition = Objects.requireNonNull(editions.get(letter.edition()));
        var open = letter.latest() && letter.matter() == Matter.FINALISTS && objections.isOpen(edition);
        var list = new OrderedList();
        list.addClassName("announced");
        var rules = edition.constitution();
        letter.list().forEach(l -> list.add(item(rules, letter, l, open)));
        var section = new Section(letter.title(), new Prose(letter.text()), list)
                .says(String.join(
                        " · ",
                        letter.number(),
                        Dates.here().day(letter.date()),
                        Wording.of(rules.name()),
                        Wording.of(rules.group(letter.group())),
                        listed(letter.list().size())));
        if (letter.latest() && letter.matter() == Matter.FINALISTS) section.addComponentAtIndex(2, window(edition));
        if (!letter.latest()) section.addComponentAsFirst(new StateBadge(Tone.QUIET, getTranslation("site.replaced")));
        return section;
    }

    private String listed(int count) {
        return getTranslation("site.listed", Numbers.here().whole(count), count);
    }

    /** From when or until when anyone may object. */
    private Div window(Edition edition) {
        var step = new Span(EditionLine.step(edition, Step.OBJECTION));
        var window = new Div(step, EditionLine.until(edition, Step.OBJECTION, clock));
        window.addClassName("letter-state");
        return window;
    }

    private ListItem item(Constitution rules, Published letter, LetterEntry listed, boolean open) {
        var name = new Span(listed.title());
        name.addClassName("announced-title");
        var whose = new Span(listed.agency() + " · " + listed.number());
        whose.addClassNames("muted", "small");
        var item = new ListItem(name, whose);
        rules.tiers(letter.group()).stream()
                .filter(t -> t.key().equals(listed.tier()))
                .forEach(t -> item.add(new Div(new StateBadge(Tone.GOOD, Glyph.TROPHY, Wording.of(t)))));
        if (open) {
            var object = new Button(
                    getTranslation("site.object"),
                    e -> new ObjectionDialog(objections, current, listed.proposal(), listed.title()).open());
            object.addThemeVariants(ButtonVariant.TERTIARY);
            object.setAriaLabel(getTranslation("site.object") + ": " + listed.title());
            item.add(object);
        }
        return item;
    }
}
