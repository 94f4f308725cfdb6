package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.HubCoverage;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubRow;
import id.kipp.hub.HubTarget;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Province;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Meter;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.HubWords;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** The register of hubs, and what is missing to as many as there are to be. */
@Route("sekretariat/hub")
@Menu(title = "hub.title", icon = "map", order = 86)
@InPhase(Phase.PUBLISH)
@RolesAllowed("SECRETARIAT")
class HubsView extends Div implements HasDynamicTitle {

    private final HubRegister hubs;
    private final Institutions institutions;
    private final CurrentActor current;
    private final Div place = new Div();
    private final DataGrid<HubRow> grid = new DataGrid<>(getTranslation("hub.title"));

    HubsView(HubRegister hubs, Institutions institutions, CurrentActor current) {
        this.hubs = hubs;
        this.institutions = institutions;
        this.current = current;
        addClassName("list-view");
        place.addClassName("stack");
        grid.link(getTranslation("hub.institution"), r -> r.head().name(), r -> "sekretariat/hub/" + r.id())
                .setFlexGrow(2);
        grid.badge(getTranslation("people.state"), r -> HubWords.badge(this, r.status()));
        grid.text(getTranslation("hub.rests-on"), HubsView::paper);
        grid.text(
                getTranslation("hub.coordinators"),
                r -> String.join(", ", r.setup().coordinators()));
        grid.figure(getTranslation("hub.members"), r -> r.setup().members().size());
        grid.badge(getTranslation("hub.waits-for"), this::waits);
        grid.sorting();
        grid.narrow(r -> new NarrowRow(
                new Anchor("sekretariat/hub/" + r.id(), r.head().name()),
                new Span(paper(r)),
                HubWords.badge(this, r.status())));
        grid.empty(new EmptyState(getTranslation("hub.empty")));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.title");
    }

    private void show() {
        removeAll();
        var all = hubs.all(current.get());
        var target = hubs.target(current.get());
        var enter = new Button(getTranslation("hub.enter"), Glyph.PLUS.icon(), e -> new HubEnterDialog(
                        hubs, institutions, current, all)
                .open());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        var aim = new Button(
                getTranslation("hub.aim"), e -> new HubTargetDialog(hubs, current, target, this::show).open());
        var asRead = new Anchor("hub", getTranslation("library.as-read"));
        asRead.setRouterIgnore(true);
        var coverage = HubCoverage.of(all);
        grid.setItems(all);
        add(
                new PageHead(getTranslation("hub.title"))
                        .expects(getTranslation(
                                "hub.covers",
                                coverage.provinces(),
                                target.provinces(),
                                coverage.central(),
                                target.central(),
                                Integer.toString(target.year())))
                        .facts(asRead, TableLinks.of("hub", grid))
                        .actions(aim, enter),
                missing(coverage, target),
                grid);
    }

    /** By what each waits for: nothing begun, invited, committed. */
    private Details missing(HubCoverage coverage, HubTarget target) {
        var body = new Div(
                new Meter(getTranslation("hub.provinces"), coverage.provinces(), target.provinces()),
                new Meter(getTranslation("hub.central"), coverage.central(), target.central()));
        body.addClassName("stack");
        coverage.missing()
                .forEach((status, provinces) -> body.add(
                        new Paragraph(getTranslation("hub.missing." + status, provinces.size(), names(provinces)))));
        var basis = target.basis().isEmpty() ? getTranslation("hub.target-usual") : target.basis();
        body.addComponentAsFirst(new Paragraph(basis));
        var missing = new Details(getTranslation("hub.missing"), body); // closed: the rows come first
        missing.setWidthFull();
        return missing;
    }

    private static String names(List<Province> provinces) {
        return provinces.stream().map(Province::label).collect(Collectors.joining(", "));
    }

    private static String paper(HubRow row) {
        return row.steps().isEmpty() ? "" : HubWords.paper(row.steps().getLast().paper());
    }

    private StateBadge waits(HubRow row) {
        if (row.pending() != null)
            return new StateBadge(
                    Tone.ATTENTION,
                    getTranslation(
                            "hub.second-hand",
                            Dates.here().shortDay(row.pending().at())));
        return hubs.due(row)
                .map(d -> new StateBadge(
                        d.isLate() ? Tone.ATTENTION : Tone.QUIET,
                        getTranslation(
                                d.isLate() ? "hub.late" : "hub.due",
                                Dates.here().shortDay(d.day()))))
                .orElseGet(() -> new StateBadge(Tone.QUIET, getTranslation("hub.nothing-due")));
    }
}
