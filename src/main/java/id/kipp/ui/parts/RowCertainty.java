package id.kipp.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.kipp.decision.Board;
import id.kipp.decision.Candidate;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Outlook;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Numbers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How sure a place is, in the row where one decides: the rank to expect as a dot on its interval, the cut as a broken line
 * and those between whom one cannot tell as a grey band through all rows, and the chance of a place. Its columns stand there from the start; what is in them comes when it has been
 * calculated, and nothing moves.
 */
final class RowCertainty {

    private static final double NEVER = 0.01;
    private static final String PICTURE =
            """
            ${item.words ? html`<svg class="iv" role="img" aria-label=${item.words} viewBox="0 0 100 20" preserveAspectRatio="none">
            <title>${item.words}</title>
            <rect class="grey" x=${item.from} width=${item.wide} y="0" height="20"></rect>
            <line class="cut" x1=${item.cut} x2=${item.cut} y1="0" y2="20"></line>
            <line class="bar" x1=${item.low} x2=${item.high} y1="10" y2="10"></line>
            <line class="dot" x1=${item.at} x2=${item.at} y1="10" y2="10"></line></svg>` : ''}""";

    private final DataGrid<Candidate> grid;
    private final Board board;
    private final Map<String, Outlook> outlooks = new HashMap<>();
    private int first = 1; // rank of those between whom one cannot tell
    private int last;
    private final Grid.Column<Candidate> interval;
    private final Grid.Column<Candidate> chance;

    RowCertainty(DataGrid<Candidate> grid, Board board) {
        this.grid = grid;
        this.board = board;
        interval = grid.rendered(
                        word("kit.interval"),
                        LitRenderer.<Candidate>of(PICTURE)
                                .withProperty("words", this::words)
                                .withProperty("from", c -> place(first - 0.5))
                                .withProperty("wide", c -> last < first ? "0" : share(last + 1.0 - first))
                                .withProperty("cut", c -> place(board.places() + 0.5))
                                .withProperty("low", c -> at(c, Outlook::rankLow))
                                .withProperty("high", c -> at(c, Outlook::rankHigh))
                                .withProperty("at", c -> at(c, Outlook::expectedRank)))
                .setWidth("10rem")
                .setFlexGrow(0);
        chance = grid.figure(word("decision.chance"), this::chance)
                .setAutoWidth(false)
                .setWidth("4.75rem");
        grid.setPartNameGenerator(c -> outlook(c).filter(Outlook::grey).isPresent() ? "unsure" : null);
    }

    /** Takes what has been calculated; without any judge in common there is nothing to show. */
    void show(Certainty certainty) {
        outlooks.clear();
        certainty.standings().stream()
                .filter(s -> s.pool().equals(board.cluster()))
                .forEach(s -> s.outlook().ifPresent(o -> outlooks.put(s.candidate(), o)));
        var grey = board.candidates().stream()
                .filter(c -> outlook(c).filter(Outlook::grey).isPresent())
                .mapToInt(Candidate::rank)
                .summaryStatistics();
        first = grey.getCount() == 0 ? 1 : grey.getMin();
        last = grey.getCount() == 0 ? 0 : grey.getMax();
        interval.setHeader(scale());
        interval.setVisible(!outlooks.isEmpty() && interval.isVisible());
        chance.setVisible(!outlooks.isEmpty() && chance.isVisible());
        grid.getDataProvider().refreshAll();
    }

    /** The first rank, the last that has a place, and the last of all, each above its place on the picture. */
    private Div scale() {
        var scale = new Div();
        scale.addClassName("iv-scale");
        IntStream.of(1, board.places(), board.candidates().size())
                .filter(r -> r >= 1 && r <= board.candidates().size())
                .distinct()
                .forEach(rank -> {
                    var mark = new Span(Numbers.here().whole(rank));
                    mark.getStyle().set("left", place(rank) + "%");
                    scale.add(mark);
                });
        scale.getElement().setAttribute("aria-label", word("kit.interval"));
        scale.getElement().setAttribute("role", "img");
        return scale;
    }

    /** In words, for where there is no room for a picture; empty while it is not known. */
    String words(Candidate candidate) {
        var numbers = Numbers.here();
        return outlook(candidate)
                .map(o -> word(
                        "kit.interval-words",
                        numbers.decimal(o.expectedRank(), 1),
                        numbers.whole(o.rankLow()),
                        numbers.whole(o.rankHigh()),
                        chance(candidate)))
                .orElse("");
    }

    private String chance(Candidate candidate) {
        return outlook(candidate).map(o -> chance(o.pSeat())).orElse("");
    }

    /** A chance of nearly all or nearly nothing is no certainty. */
    private static String chance(double share) {
        var numbers = Numbers.here();
        if (share > 1 - NEVER && share < 1) return "> " + numbers.percent(1 - NEVER);
        return share < NEVER && share > 0 ? "< " + numbers.percent(NEVER) : numbers.percent(share);
    }

    private Optional<Outlook> outlook(Candidate candidate) {
        return Optional.ofNullable(outlooks.get(candidate.proposal().value()));
    }

    private String at(Candidate candidate, ToDoubleFunction<Outlook> rank) {
        return outlook(candidate).map(o -> place(rank.applyAsDouble(o))).orElse("0");
    }

    /** The best rank at the left; a dot at either end is whole. */
    private String place(double rank) {
        var share = (rank - 0.5) / Math.max(1, board.candidates().size());
        return String.valueOf(Math.clamp(4 + 92 * share, 0, 100));
    }

    private String share(double ranks) {
        return String.valueOf(92 * ranks / Math.max(1, board.candidates().size()));
    }

    private static String word(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
