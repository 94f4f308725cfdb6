package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Where each candidate stands and how sure that is: a dot for the expected rank, a line for the interval, a vertical line
 * for the cut, and grey rows for those whom the figures alone cannot place on either side.
 */
public final class IntervalChart extends Chart {

    private static final int ROW = 40;
    private static final int AXIS = 28;

    /** Its rank by one way of counting, and the value that gave it, in words. */
    public record Placing(int rank, String value) {}

    /**
     * One candidate: where two ways of counting put it, expected rank, the interval's two ends, the probability of a seat, and
     * whether it is in the grey band.
     *
     * @param href empty where there is nothing to open
     */
    public record Row(
            String name,
            String href,
            Placing raw,
            Placing calibrated,
            double expected,
            double low,
            double high,
            double seat,
            boolean grey) {}

    private final List<Row> rows;
    private final int seats;
    private final double end;

    /** The rows in the order to be shown; so many seats are above the cut. */
    public IntervalChart(String title, List<Row> rows, int seats) {
        super("intervals");
        this.rows = List.copyOf(rows);
        this.seats = seats;
        end = rows.stream().mapToDouble(Row::high).max().orElse(1) + 0.5;
        var plot = new Div(names(title), draw(title));
        plot.addClassName("intervals-plot");
        add(plot);
        caption(getTranslation("kit.intervals-says", Numbers.here().whole(seats)));
        table();
    }

    private OrderedList names(String title) {
        var names = new OrderedList();
        names.getElement().setAttribute("aria-label", title);
        for (var row : rows) {
            var seat = new Span(Numbers.here().percent(row.seat()));
            seat.addClassName("intervals-seat");
            var item = new ListItem(ranks(row), name(row), seat);
            if (row.grey()) item.addClassName("grey");
            names.add(item);
        }
        return names;
    }

    private static Component name(Row row) {
        HtmlContainer name = row.href().isEmpty() ? new Span(row.name()) : new Anchor(row.href(), row.name());
        name.addClassName("intervals-name");
        name.setTitle(row.name());
        return name;
    }

    /** The raw rank, and the calibrated one where it differs. */
    private Span ranks(Row row) {
        var raw = row.raw().rank();
        var calibrated = row.calibrated().rank();
        var ranks = new Span(raw == calibrated ? String.valueOf(raw) : raw + " → " + calibrated);
        ranks.addClassName("intervals-ranks");
        ranks.getElement().setAttribute("title", getTranslation("kit.ranks-words", raw, calibrated));
        return ranks;
    }

    private com.vaadin.flow.component.Svg draw(String title) {
        var height = rows.size() * ROW;
        var picture =
                Drawing.wide("interval-picture", title, getTranslation("kit.intervals-says", seats), height + AXIS);
        for (var i = 0; i < rows.size(); i++) {
            draw(picture, rows.get(i), i * ROW);
        }
        var share = seats / end;
        if (share > 1) return picture.done(); // all have a seat: no cut goes through them
        var cut = at(seats + 0.5);
        picture.line("cut", cut, "0", cut, String.valueOf(height));
        picture.text( // away from the nearer edge of the picture, however narrow it is
                share > 0.5 ? "cut-text to-start" : "cut-text to-end",
                cut,
                String.valueOf(height + 18),
                getTranslation("kit.cut", seats));
        return picture.done();
    }

    private void draw(Drawing picture, Row row, int top) {
        var middle = String.valueOf(top + ROW / 2);
        if (row.grey()) picture.rect("grey-band", "0", String.valueOf(top), "100%", String.valueOf(ROW));
        picture.group(row.expected() <= seats + 0.5 ? "inside" : "outside", row.name() + ": " + words(row))
                .line("interval", at(row.low()), middle, at(row.high()), middle)
                .circle("expected", at(row.expected()), middle, "5")
                .end("g");
    }

    private void table() {
        table(
                List.of(
                        getTranslation("kit.candidate"),
                        getTranslation("kit.raw"),
                        getTranslation("kit.calibrated"),
                        getTranslation("kit.expected-rank"),
                        getTranslation("kit.interval"),
                        getTranslation("kit.seat-probability"),
                        getTranslation("kit.grey-band")),
                rows.stream().map(this::cells).toList());
    }

    private List<String> cells(Row row) {
        var numbers = Numbers.here();
        return List.of(
                row.name(),
                getTranslation("kit.placing", row.raw().rank(), row.raw().value()),
                getTranslation(
                        "kit.placing", row.calibrated().rank(), row.calibrated().value()),
                numbers.decimal(row.expected(), 1),
                numbers.decimal(row.low(), 0) + "–" + numbers.decimal(row.high(), 0),
                numbers.percent(row.seat()),
                getTranslation(row.grey() ? "kit.yes" : "kit.no"));
    }

    private String words(Row row) {
        var numbers = Numbers.here();
        return getTranslation(
                "kit.interval-words",
                numbers.decimal(row.expected(), 1),
                numbers.decimal(row.low(), 0),
                numbers.decimal(row.high(), 0),
                numbers.percent(row.seat()));
    }

    private String at(double rank) {
        return Drawing.percent((rank - 0.5) / end);
    }
}
