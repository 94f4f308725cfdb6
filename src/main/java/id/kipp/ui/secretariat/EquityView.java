package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.hub.Disparity;
import id.kipp.hub.EquityBoard;
import id.kipp.hub.EquityFigures;
import id.kipp.hub.ProvinceLights;
import id.kipp.hub.Ratio;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How evenly innovation is spread, for the ministry: each province, who falls behind, and one innovation a year each. */
@Route("sekretariat/pemerataan")
@Menu(title = "equity.title", icon = "chart-column", order = 88)
@InPhase(Phase.WATCH)
@RolesAllowed("SECRETARIAT")
class EquityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EquityBoard board;
    private final Clock clock;

    EquityView(EquityBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
        addClassName("list-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var figures = board.figures();
        var asRead = new Anchor("sebaran", getTranslation("library.as-read"));
        asRead.setRouterIgnore(true);
        var provinces = provinces(figures);
        add(
                new PageHead(getPageTitle())
                        .expects(getTranslation("equity.says", figures.cases()))
                        .facts(asRead),
                shares(figures),
                new OneEachPart(board, clock),
                new Section(getTranslation("equity.provinces"), TableLinks.of("provinsi", provinces), provinces));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("equity.title");
    }

    private Section shares(EquityFigures figures) {
        var facts = new FactList()
                .add(getTranslation("equity.owners-outside"), of(figures.ownersOutsideJava()))
                .add(getTranslation("equity.adopters-outside"), of(figures.adoptersOutsideJava()))
                .add(getTranslation("equity.mentored"), of(figures.mentored()))
                .add(
                        getTranslation("equity.days"),
                        figures.days().median().isPresent()
                                ? getTranslation(
                                        "equity.days-of",
                                        figures.days().median().getAsInt(),
                                        figures.days().known())
                                : getTranslation(
                                        "equity.days-few", figures.days().known()));
        figures.begun().forEach(j -> facts.add(j.counted().group(), judged(j)));
        return new Section(getTranslation("equity.even"), facts).says(getTranslation("equity.even-says"));
    }

    private String of(Ratio ratio) {
        var numbers = Numbers.here();
        return getTranslation("equity.of", numbers.whole(ratio.part()), numbers.whole(ratio.of()));
    }

    private StateBadge judged(Disparity.Judged judged) {
        var counted = judged.counted();
        var says = getTranslation("equity.judged." + judged.says(), counted.hits(), counted.cases());
        return switch (judged.says()) {
            case BEHIND -> new StateBadge(Tone.ATTENTION, says);
            case NOTHING -> new StateBadge(Tone.GOOD, says);
            case TOO_FEW, NO_DATA -> new StateBadge(Tone.QUIET, says);
        };
    }

    private DataGrid<ProvinceLights> provinces(EquityFigures figures) {
        var grid = new DataGrid<ProvinceLights>(getTranslation("equity.provinces"));
        grid.text(getTranslation("equity.province"), p -> p.province().label()).setFlexGrow(2);
        grid.text(getTranslation("equity.hub"), p -> getTranslation(p.hasHub() ? "equity.hub-yes" : "equity.hub-no"));
        grid.sorting();
        IntStream.range(0, 4).forEach(i -> grid.figure(getTranslation("equity.light." + i), p -> lit(p, p.on(i)))
                .setComparator(Comparator.comparingDouble(p -> share(p, p.on(i)))));
        grid.figure(getTranslation("equity.covered"), p -> lit(p, p.covered()))
                .setComparator(Comparator.comparingDouble(p -> share(p, p.covered())));
        grid.narrow(p -> new NarrowRow(new Span(p.province().label()), new Span(lit(p, p.covered()))));
        grid.setItems(figures.provinces());
        return grid;
    }

    /** What nobody reports is less than nothing. */
    private static double share(ProvinceLights province, int many) {
        return many == 0 && !province.hasHub()
                ? -1
                : many / (double) Math.max(1, province.regencies().size());
    }

    /** A zero is only said where somebody reports. */
    private String lit(ProvinceLights province, int many) {
        if (many == 0 && !province.hasHub()) return getTranslation("equity.no-data");
        return of(new Ratio(many, province.regencies().size()));
    }
}
