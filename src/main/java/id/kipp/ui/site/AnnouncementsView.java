package id.kipp.ui.site;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.account.CurrentActor;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterEntry;
import id.kipp.announcement.Published;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.objection.Objections;
import id.kipp.objection.Registered;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NothingTyped;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.Wording;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbered letters with their lists; provisional finalists can be objected to while the window is open. */
@Route(value = "pengumuman", layout = PublicLayout.class)
@AnonymousAllowed
@NothingTyped
class AnnouncementsView extends Div implements HasDynamicTitle {

    private final Map<EditionId, Edition> editions;
    private final Map<EditionId, List<Registered>> registers = new HashMap<>();
    private final Announcements announcements;
    private final Objections objections;
    private final CurrentActor current;
    private final Clock clock;

    AnnouncementsView(
            Announcements announcements, Editions editions, Objections objections, CurrentActor current, Clock clock) {
        this.editions = editions.all().stream().collect(Collectors.toMap(Edition::id, Function.identity()));
        this.announcements = announcements;
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
                .sorted(Comparator.comparing((Published p) -> p.letter().releasedAt())
                        .reversed())
                .forEach(l -> add(letter(l)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.announcements");
    }

    private Section letter(Published published) {
        var edition = Objects.requireNonNull(editions.get(published.edition()));
        var letter = published.letter();
        var finalists = published.latest()
                && edition.constitution().leadsTo(published.matter(), Stage.FINALIST_PROVISIONAL.name());
        var rules = edition.constitution();
        var list = new LetterList(announcements, rules, published);
        var until = announcements.contestableUntil(edition, published);
        if (until.isPresent()) list.beside(e -> object(edition, e));
        var section = new Section(letter.title(), new Prose(letter.text()))
                .says(String.join(
                        " · ",
                        letter.number(),
                        Dates.here().day(letter.date()),
                        Wording.of(rules.name()),
                        Wording.of(rules.seatPool(published.group())),
                        listed(letter.list().size())));
        if (finalists) section.addComponentAtIndex(2, window(edition));
        if (letter.changes().size() > 0) section.add(new ListChanges(announcements, published));
        if (until.isPresent() && !finalists)
            section.addComponentAtIndex(
                    2,
                    new Paragraph(
                            getTranslation("site.object-until", Dates.here().full(until.get(), Dates.zoneHere()))));
        var cases = registered(published);
        if (!cases.isEmpty()) section.add(new CaseRegister(cases));
        if (published.latest()) section.add(list.shown());
        else {
            section.add(list.folded());
            section.addComponentAsFirst(new StateBadge(Tone.QUIET, getTranslation("site.replaced")));
        }
        return section;
    }

    private String listed(int count) {
        return getTranslation("site.listed", Numbers.here().whole(count), count);
    }

    /** From when or until when anyone may object. */
    private Div window(Edition edition) {
        var step = new Span(EditionLine.step(edition, Steps.objection(edition)));
        var window = new Div(step, EditionLine.until(edition, Steps.objection(edition), clock));
        window.addClassName("letter-state");
        return window;
    }

    /** Cases that hang on this list, beside its latest letter. */
    private List<Registered> registered(Published letter) {
        if (!letter.latest()) return List.of();
        return registers.computeIfAbsent(letter.edition(), objections::register).stream()
                .filter(r -> r.against().matter().equals(letter.matter()))
                .filter(r -> r.against().group().equals(letter.group()))
                .toList();
    }

    private Button object(Edition edition, LetterEntry listed) {
        var object = new Button(getTranslation("site.object"), e -> new ObjectionDialog(
                        objections,
                        current,
                        edition.constitution().announcing().caseRule(),
                        listed.proposal(),
                        listed.title())
                .open());
        object.addThemeVariants(ButtonVariant.TERTIARY);
        object.setAriaLabel(getTranslation("site.object") + ": " + listed.title());
        return object;
    }
}
