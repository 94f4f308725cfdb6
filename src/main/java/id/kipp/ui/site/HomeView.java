package id.kipp.ui.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.Headline;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Facet;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.Province;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.FunnelChart;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NothingTyped;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.TileMap;
import id.kipp.ui.kit.Timeline;
import id.kipp.ui.layout.PublicLayout;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.Wording;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The front door: what is on now, a way into the catalogue, where Top Inovasi come from. */
@Route(value = "", layout = PublicLayout.class)
@AnonymousAllowed
@NothingTyped
class HomeView extends Div implements HasDynamicTitle {

    private static final int LATEST = 4;

    private final Clock clock;

    HomeView(Editions editions, Proposals proposals, Catalogue catalogue, Announcements announcements, Clock clock) {
        this.clock = clock;
        addClassName("home");
        add(hero());
        var all = editions.all();
        var letters = announcements.headlines();
        var now = new Div();
        now.addClassName("home-now");
        running(all)
                .ifPresentOrElse(
                        e -> now.add(edition(e, proposals)),
                        () -> now.add(new EmptyState(Glyph.CALENDAR, getTranslation("site.no-edition"))
                                .hint(getTranslation("site.no-edition-hint"))));
        var beside = new Div();
        beside.addClassName("stack");
        if (!letters.isEmpty()) beside.add(new Section(getTranslation("site.announcements"), latest(letters, all)));
        finished(all, letters).ifPresent(e -> beside.add(funnel(e, letters, proposals)));
        if (beside.getComponentCount() > 0) now.add(beside);
        add(now);
        add(new Section(getTranslation("site.map"), map(catalogue)).says(getTranslation("site.map-says")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.home");
    }

    private Div hero() {
        var words = new TextField();
        words.setAriaLabel(getTranslation("site.search"));
        words.setPlaceholder(getTranslation("site.search"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setMaxLength(200);
        var go = new Button(getTranslation("site.find"), e -> UI.getCurrent()
                .navigate("katalog", QueryParameters.of("cari", words.getValue())));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(words);
        var search = new Div(words, go);
        search.addClassNames("row", "hero-search");
        var hero =
                new Div(new H1(getTranslation("site.hero")), new Paragraph(getTranslation("site.hero-says")), search);
        hero.addClassName("hero");
        return hero;
    }

    /** The youngest of those that run now, else the latest. */
    private Optional<Edition> running(List<Edition> editions) {
        var now = clock.instant();
        return editions.stream()
                .filter(e -> e.windows().stream().anyMatch(w -> w.isOpen(now)))
                .max(Comparator.comparing(
                        e -> e.window(e.constitution().entry().step()).opens()))
                .or(() -> editions.stream().findFirst());
    }

    private Section edition(Edition edition, Proposals proposals) {
        var now = clock.instant();
        var steps = edition.steps().stream()
                .map(s -> {
                    var w = edition.window(s);
                    var when = Dates.here().shortDay(w.opens()) + " – "
                            + Dates.here().shortDay(w.closes().minusMillis(1));
                    var tense = w.isOpen(now)
                            ? Timeline.Tense.NOW
                            : now.isBefore(w.opens()) ? Timeline.Tense.COMING : Timeline.Tense.PAST;
                    return new Timeline.Step(EditionLine.step(edition, s), when, tense);
                })
                .toList();
        var name = Wording.of(edition.constitution().name());
        var section = new Section(name);
        var step = EditionLine.now(edition, clock);
        if (now.isBefore(edition.window(step).closes())) section.add(EditionLine.until(edition, step, clock));
        section.add(new Timeline(name, steps));
        return section.says(getTranslation("site.entered", proposals.entered(edition.id())));
    }

    /** The latest edition whose winners are announced. */
    private static Optional<Edition> finished(List<Edition> editions, List<Headline> letters) {
        return editions.stream()
                .filter(e -> letters.stream().anyMatch(l -> is(l, e, Stage.AWARDED)))
                .findFirst();
    }

    private Section funnel(Edition edition, List<Headline> letters, Proposals proposals) {
        var steps = List.of(
                new FunnelChart.Step(getTranslation("site.funnel-entered"), proposals.entered(edition.id())),
                new FunnelChart.Step(
                        getTranslation("site.funnel-finalists"), listed(letters, edition, Stage.FINALIST_PROVISIONAL)),
                new FunnelChart.Step(getTranslation("site.funnel-winners"), listed(letters, edition, Stage.AWARDED)));
        var name = Wording.of(edition.constitution().name());
        return new Section(name, new FunnelChart(name, steps)).says(getTranslation("site.funnel"));
    }

    private static long listed(List<Headline> letters, Edition edition, Stage to) {
        return letters.stream()
                .filter(l -> is(l, edition, to))
                .mapToLong(Headline::listed)
                .sum();
    }

    private static boolean is(Headline letter, Edition edition, Stage to) {
        return letter.latest()
                && letter.edition().equals(edition.id())
                && edition.constitution().leadsTo(letter.matter(), to.name());
    }

    private TileMap map(Catalogue catalogue) {
        var counts = new HashMap<String, Integer>();
        catalogue.all(Facet.PROVINCE).forEach(c -> counts.put(c.key(), c.entries()));
        return new TileMap(
                getTranslation("site.map"),
                Arrays.stream(Province.values())
                        .map(p -> new TileMap.Tile(
                                p.code(),
                                p.label(),
                                counts.getOrDefault(p.label(), 0),
                                "katalog?provinsi=" + p.label().replace(' ', '+')))
                        .toList());
    }

    private static UnorderedList latest(List<Headline> letters, List<Edition> editions) {
        var list = new UnorderedList();
        list.addClassName("home-letters");
        letters.stream().limit(LATEST).forEach(l -> editions.stream()
                .filter(e -> e.id().equals(l.edition()))
                .forEach(e -> list.add(letter(l, e))));
        return list;
    }

    private static ListItem letter(Headline letter, Edition edition) {
        var rules = edition.constitution();
        var whose = Wording.of(rules.name()) + " · " + Wording.of(rules.seatPool(letter.group()));
        var what =
                new Span(whose + " · " + letter.number() + " · " + Dates.here().day(letter.date()));
        what.addClassNames("muted", "small");
        return new ListItem(new Anchor("pengumuman", letter.title()), what);
    }
}
