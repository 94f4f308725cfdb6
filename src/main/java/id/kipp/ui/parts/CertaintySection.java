package id.kipp.ui.parts;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Outlook;
import id.kipp.ranking.RankStanding;
import id.kipp.ranking.Sorting;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.IntervalChart;
import id.kipp.ui.kit.IntervalChart.Placing;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The raw and the calibrated ranking side by side, with the intervals along the cut and the grey band, each explained in a
 * sentence. It is calculated beside the screen, which does not wait for it.
 */
public final class CertaintySection extends Div {

    private static final int MOST_ROWS = 40;
    private static final double SURE = 0.005;

    /** One pool as people know it. */
    public record Lot(String key, String name, int seats) {}

    private final List<Lot> lots;
    private final Map<String, String> titles;
    private final Function<String, String> href;
    private final Div place = new Div();
    private Consumer<Certainty> told = c -> {};
    private Supplier<Optional<Sorting>> sorting = Optional::empty;

    /**
     * @param titles of candidates, by the name they are calculated under
     * @param href where a candidate is read; empty where the reader may not
     */
    public CertaintySection(
            List<Lot> lots, Map<String, String> titles, Function<String, String> href, Supplier<Certainty> work) {
        this.lots = lots;
        this.titles = titles;
        this.href = href;
        place.add(new LongJob<>(getTranslation("certainty.working"), p -> work.get(), this::show));
        place.addClassName("certainty");
        add(new Section(getTranslation("certainty.title"), place).says(getTranslation("certainty.says")));
    }

    /** Who else shows it: told once it is known. */
    public CertaintySection telling(Consumer<Certainty> told) {
        this.told = told;
        return this;
    }

    /** What the figures take for granted and may not be so: looked at once they are shown, which takes longer than they do. */
    public CertaintySection doubting(Supplier<Optional<Sorting>> sorting) {
        this.sorting = sorting;
        return this;
    }

    private void warn(Optional<Sorting> found) {
        found.filter(Sorting::isMarked).ifPresent(s -> {
            var numbers = Numbers.here();
            var sentence = getTranslation(
                    s.correlation() < 0 ? "certainty.sorted-harsh" : "certainty.sorted-mild",
                    numbers.decimal(s.correlation(), 2),
                    numbers.decimal(s.chance(), 3));
            place.addComponentAsFirst(new Paragraph(Glyph.WARNING.icon(), new Text(sentence)));
        });
    }

    private void show(Certainty certainty) {
        told.accept(certainty);
        if (!certainty.connectedness().isConnected()) {
            place.add(new Paragraph(getTranslation(
                    certainty.connectedness().anyShared() ? "certainty.islands" : "certainty.one-judge")));
            return;
        }
        var explained = new UnorderedList();
        List.of("raw", "calibrated", "interval", "grey")
                .forEach(k -> explained.add(new ListItem(getTranslation("certainty." + k))));
        place.add(explained);
        for (var lot : lots) {
            var standings = certainty.standings().stream()
                    .filter(s -> s.pool().equals(lot.key()))
                    .toList();
            if (!standings.isEmpty()) place.add(pool(lot, standings));
        }
        place.add(new LongJob<>(getTranslation("certainty.sorting"), p -> sorting.get(), this::warn));
    }

    private Div pool(Lot lot, List<RankStanding> standings) {
        var box = new Div();
        if (!lot.name().isEmpty()) box.add(new H3(lot.name()));
        var grey = standings.stream().filter(s -> outlook(s).grey()).count();
        var numbers = Numbers.here();
        box.add(new Paragraph(
                standings.size() <= lot.seats()
                        ? getTranslation(
                                "certainty.all-seated",
                                numbers.whole(standings.size()),
                                numbers.whole(lot.seats()),
                                standings.size())
                        : getTranslation(
                                "certainty.grey-count",
                                numbers.whole(grey),
                                numbers.whole(standings.size()),
                                numbers.whole(lot.seats()))));
        var shown = alongTheCut(standings, lot.seats());
        box.add(new IntervalChart(
                lot.name().isEmpty() ? getTranslation("certainty.title") : lot.name(),
                shown.stream().map(this::row).toList(),
                lot.seats()));
        if (shown.size() < standings.size())
            box.add(new Paragraph(getTranslation(
                    "certainty.left-out", numbers.whole(shown.size()), numbers.whole(standings.size()))));
        return box;
    }

    /** Of many, those whose seat is in doubt, and then those nearest to the cut; in the order of the raw ranking. */
    private static List<RankStanding> alongTheCut(List<RankStanding> standings, int seats) {
        if (standings.size() <= MOST_ROWS) return standings;
        var doubt = Comparator.comparing((RankStanding s) -> !outlook(s).grey())
                .thenComparing(s -> outlook(s).doubt() < SURE)
                .thenComparing(s -> Math.abs(outlook(s).expectedRank() - seats - 0.5));
        var near = IntStream.range(0, standings.size())
                .boxed()
                .sorted(Comparator.comparing(standings::get, doubt))
                .limit(MOST_ROWS)
                .sorted()
                .map(standings::get);
        return near.toList();
    }

    private IntervalChart.Row row(RankStanding standing) {
        var outlook = outlook(standing);
        var numbers = Numbers.here();
        var calibrated = getTranslation(
                "certainty.value", numbers.decimal(outlook.calibrated(), 2), numbers.decimal(outlook.se(), 2));
        return new IntervalChart.Row(
                titles.getOrDefault(standing.candidate(), standing.candidate()),
                href.apply(standing.candidate()),
                new Placing(standing.rankRaw(), numbers.decimal(standing.mean().toDouble(), 2)),
                new Placing(outlook.rankCalibrated(), calibrated),
                outlook.expectedRank(),
                outlook.rankLow(),
                outlook.rankHigh(),
                outlook.pSeat(),
                outlook.grey());
    }

    private static Outlook outlook(RankStanding standing) {
        return standing.outlook().orElseThrow();
    }
}
