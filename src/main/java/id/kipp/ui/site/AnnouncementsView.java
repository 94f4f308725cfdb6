package id.kipp.ui.site;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.objection.Objections;
import id.kipp.panel.Announcements;
import id.kipp.panel.Listed;
import id.kipp.panel.Matter;
import id.kipp.panel.Published;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.Wording;
import id.kipp.ui.shell.PublicLayout;
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

    AnnouncementsView(Announcements announcements, Editions editions, Objections objections, CurrentActor current) {
        this.editions = editions.all().stream().collect(Collectors.toMap(Edition::id, Function.identity()));
        this.objections = objections;
        this.current = current;
        addClassName("announcements");
        add(new H1(getPageTitle()));
        var letters = announcements.published();
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
        letter.list().forEach(l -> list.add(item(letter, l, open)));
        var section = new Section(letter.title(), new Prose(letter.text()), list)
                .says(letter.number() + " · " + Dates.here().day(letter.date()) + " · "
                        + Wording.of(edition.constitution().name()) + " · "
                        + getTranslation(
                                "site.listed",
                                Numbers.here().whole(letter.list().size())));
        if (!letter.latest()) section.addComponentAsFirst(new StateBadge(Tone.QUIET, getTranslation("site.replaced")));
        return section;
    }

    private ListItem item(Published letter, Listed listed, boolean open) {
        var name = new Span(listed.title());
        name.addClassName("announced-title");
        var whose = new Span(listed.agency() + " · " + listed.number());
        whose.addClassNames("muted", "small");
        var item = new ListItem(name, whose);
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
