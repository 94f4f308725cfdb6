package id.kipp.ui.secretariat;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.agency.AgencyKind;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.proposal.EntryLists;
import id.kipp.proposal.EntryOrder;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalRow;
import id.kipp.proposal.Screening;
import id.kipp.proposal.ScreeningQueue;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Filters;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.FilterBars;
import id.kipp.ui.parts.StageBadge;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TableLinks;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Entries of an edition, page by page; the first that waits is one click away. */
@Route("sekretariat/seleksi")
@Menu(title = "secretariat.screening", icon = "clipboard-check", order = 30)
@InPhase(Phase.SCREEN)
@OfEdition
@RolesAllowed("SECRETARIAT")
class ScreeningListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final Screenings screenings;
    private final EntryLists entries;
    private final ScreeningQueue queue;
    private final FilterBars bars;
    private final CurrentActor current;
    private final Clock clock;
    private volatile ProposalFilter filter = ProposalFilter.ALL; // downloads read them outside the page's lock
    private volatile EntryOrder order = EntryOrder.BY_NUMBER;

    ScreeningListView(
            Editions editions,
            Screenings screenings,
            EntryLists entries,
            ScreeningQueue queue,
            FilterBars bars,
            CurrentActor current,
            Clock clock) {
        this.bars = bars;
        this.editions = editions;
        this.screenings = screenings;
        this.entries = entries;
        this.queue = queue;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        removeAll();
        EditionChoice.of(editions.all(), address, Steps::screening, clock)
                .ifPresentOrElse(c -> show(c, event), () -> add(new PageHead(getPageTitle()), NoEditions.here()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("secretariat.screening");
    }

    private void show(EditionChoice choice, BeforeEnterEvent event) {
        var edition = choice.edition();
        var grid = grid(edition);
        var filters = new Filters(values -> {
                    filter = filter(values);
                    grid.getDataProvider().refreshAll();
                })
                .search("cari", getTranslation("secretariat.search"))
                .choice("tahap", getTranslation("secretariat.stage"), stages())
                .choice("putusan", getTranslation("secretariat.verdict"), verdicts())
                .choice(
                        "pendapat",
                        getTranslation("screening.second"),
                        Map.of("saya", getTranslation("secretariat.asked")))
                .choice("kelompok", getTranslation("secretariat.group"), groups(edition))
                .choice("klaster", getTranslation("secretariat.cluster"), clusters())
                .order(grid)
                .beside(grid.counted("secretariat.count"), links(edition));
        var next = new Button(getTranslation("secretariat.screen-next"), Glyph.NEXT.icon(), e -> openNext(edition));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var waiting = screenings.waiting(current.get(), edition.id());
        next.setEnabled(waiting > 0);
        var head = choice.in(new PageHead(getPageTitle()), Steps.screening(edition), clock)
                .expects(getTranslation("secretariat.waiting", waiting))
                .actions(next);
        var asked = queue.asked(current.get(), edition.id());
        if (asked > 0) {
            var own = new Anchor(
                    "sekretariat/seleksi?edisi=" + edition.id().value() + "&pendapat=saya",
                    getTranslation("secretariat.asked-of-you", asked));
            filters.beside(own);
        }
        bars.beside(filters, "sekretariat/seleksi");
        var keys = Keys.ofList().on("n", getTranslation("secretariat.screen-next"), () -> openNext(edition));
        addClassName("list-view");
        add(head, filters, grid, keys);
        filters.show(event.getLocation().getQueryParameters());
    }

    private void openNext(Edition edition) {
        queue.next(current.get(), "", edition.id(), "")
                .ifPresent(p -> getUI().ifPresent(ui -> ui.navigate("sekretariat/seleksi/" + p.id().value())));
    }

    private DataGrid<ProposalRow> grid(Edition edition) {
        var grid = new DataGrid<ProposalRow>(getPageTitle());
        grid.text(getTranslation("secretariat.number"), ProposalRow::number)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortProperty(EntryOrder.By.NUMBER.name());
        grid.link(getTranslation("secretariat.title"), ProposalRow::title, ScreeningListView::href)
                .setFlexGrow(4)
                .setSortProperty(EntryOrder.By.TITLE.name());
        grid.text(getTranslation("secretariat.agency"), ProposalRow::agencyName)
                .setFlexGrow(3)
                .setSortProperty(EntryOrder.By.AGENCY.name());
        grid.text(getTranslation("secretariat.category"), r -> edition.constitution()
                .category(r.category())
                .map(Wording::of)
                .orElse("–"));
        grid.badge(getTranslation("secretariat.stage"), StageBadge::new);
        grid.text(
                getTranslation("secretariat.verdict"),
                r -> r.verdict() == null ? "" : getTranslation("screening.outcome." + r.verdict()));
        grid.figure(getTranslation("secretariat.warnings"), r -> r.warnings() == 0 ? "" : r.warnings());
        grid.narrow(r -> new Div(
                new Anchor(href(r), r.title()), new Span(r.number() + " · " + r.agencyName()), new StageBadge(r)));
        grid.empty(new EmptyState(getTranslation("secretariat.no-entries"))
                .hint(getTranslation("secretariat.no-entries-hint")));
        grid.setItems(DataProvider.fromCallbacks(
                q -> {
                    order = AskedOrder.of(q.getSortOrders());
                    return entries
                            .page(current.get(), edition.id(), filter, order, q.getOffset(), q.getLimit())
                            .stream();
                },
                q -> entries.count(current.get(), edition.id(), filter)));
        return grid;
    }

    /** The list as it is narrowed and sorted now, whole; the words are looked up here, where the reader's language is known. */
    private TableLinks links(Edition edition) {
        var actor = current.get();
        var head = Stream.of("number", "title", "agency", "group", "category", "stage", "verdict", "warnings")
                .map(k -> getTranslation("secretariat." + k))
                .toList();
        var stages = Arrays.stream(Stage.values()).collect(toMap(s -> s, s -> getTranslation("stage." + s)));
        var verdicts = Arrays.stream(Screening.Outcome.values())
                .collect(toMap(v -> v, v -> getTranslation("screening.outcome." + v)));
        var groups = groups(edition);
        var categories = edition.constitution().categories().stream().collect(toMap(c -> c.key(), Wording::of));
        return new TableLinks("seleksi-" + edition.id().value(), head, to -> {
            try {
                entries.each(actor, edition.id(), filter, order, r -> {
                    try {
                        to.row(
                                r.number(),
                                r.title(),
                                r.agencyName(),
                                groups.getOrDefault(r.group(), r.group()),
                                categories.getOrDefault(r.category(), ""),
                                stages.get(r.stage()),
                                r.verdict() == null ? "" : verdicts.get(r.verdict()),
                                r.warnings());
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                });
            } catch (UncheckedIOException gone) {
                throw gone.getCause();
            }
        });
    }

    private static String href(ProposalRow row) {
        return "sekretariat/seleksi/" + row.id().value();
    }

    private ProposalFilter filter(Map<String, String> values) {
        var stage = values.getOrDefault("tahap", "");
        var verdict = values.getOrDefault("putusan", "");
        return new ProposalFilter(
                        stage.isEmpty() ? Set.of() : Set.of(Stage.valueOf(stage)),
                        values.getOrDefault("cari", ""),
                        values.getOrDefault("kelompok", ""),
                        values.getOrDefault("klaster", ""))
                .judged(verdict.isEmpty() ? null : ProposalFilter.Verdict.valueOf(verdict))
                .asking(values.containsKey("pendapat") ? current.get().id() : null);
    }

    private Map<String, String> stages() {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Stage.values())
                .filter(s -> s.compareTo(Stage.AT_AGENCY) > 0)
                .forEach(s -> words.put(s.name(), getTranslation("stage." + s)));
        return words;
    }

    private Map<String, String> verdicts() {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(ProposalFilter.Verdict.values())
                .forEach(v -> words.put(v.name(), getTranslation("secretariat.verdict." + v)));
        return words;
    }

    private static Map<String, String> groups(Edition edition) {
        var words = new LinkedHashMap<String, String>();
        edition.constitution().groups().forEach(g -> words.put(g.key(), Wording.of(g)));
        return words;
    }

    private Map<String, String> clusters() {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(AgencyKind.values()).forEach(k -> words.put(k.name(), getTranslation(k.key())));
        return words;
    }
}
