package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.kipp.hub.EquityBoard;
import id.kipp.hub.YearOfInnovation;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Meter;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.TableLinks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** All institutions of a year with the innovation they have, made or taken over, or that they have none; to be taken along. */
final class OneEachPart extends Div {

    private static final int YEARS = 6;

    private enum Which {
        ALL(i -> true),
        WITH(YearOfInnovation.Of::hasOne),
        WITHOUT(i -> !i.hasOne());

        private final Predicate<YearOfInnovation.Of> shown;

        Which(Predicate<YearOfInnovation.Of> shown) {
            this.shown = shown;
        }
    }

    private final EquityBoard board;
    private final Select<Integer> year = new Select<>();
    private final Select<Which> which = new Select<>();
    private final Div place = new Div();

    OneEachPart(EquityBoard board, Clock clock) {
        this.board = board;
        place.addClassName("stack");
        var now = LocalDate.now(clock.withZone(Dates.WIB)).getYear();
        year.setLabel(getTranslation("equity.year"));
        year.setItems(IntStream.range(0, YEARS).mapToObj(i -> now - i).toList());
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(now);
        which.setLabel(getTranslation("equity.shown"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(w -> getTranslation("equity.shown." + w));
        which.setValue(Which.ALL);
        year.addValueChangeListener(e -> show());
        which.addValueChangeListener(e -> show());
        show();
        var choices = new Div(year, which);
        choices.addClassName("actions");
        add(new Section(getTranslation("equity.one-each"), choices, place)
                .says(getTranslation("equity.one-each-says")));
    }

    private void show() {
        var of = board.year(year.getValue());
        var grid = new DataGrid<YearOfInnovation.Of>(getTranslation("equity.one-each"));
        grid.text(getTranslation("equity.institution"), YearOfInnovation.Of::name)
                .setFlexGrow(3);
        grid.text(getTranslation("agency.kind"), i -> getTranslation(i.kind().key()));
        grid.text(
                getTranslation("equity.province"),
                i -> i.province() == null ? "" : i.province().label());
        grid.text(getTranslation("equity.proof"), this::proof).setFlexGrow(2);
        grid.narrow(i -> new NarrowRow(new Span(i.name()), new Span(proof(i))));
        grid.empty(new EmptyState(getTranslation("equity.nobody")));
        grid.sorting();
        grid.setItems(of.institutions().stream().filter(which.getValue().shown).toList());
        place.removeAll();
        place.add(
                new Meter(
                        getTranslation("equity.reached"),
                        of.reached(),
                        of.institutions().size()),
                TableLinks.of("satu-instansi-satu-inovasi-" + of.year(), grid),
                grid);
    }

    private String proof(YearOfInnovation.Of one) {
        if (!one.hasOne()) return getTranslation("equity.not-yet");
        var taken = String.join(", ", one.replications());
        if (!one.made()) return taken;
        var own = getTranslation("equity.own-proof");
        return taken.isEmpty() ? own : own + "; " + taken;
    }
}
