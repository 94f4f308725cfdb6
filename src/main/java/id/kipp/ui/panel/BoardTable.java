package id.kipp.ui.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Edition;
import id.kipp.panel.Board;
import id.kipp.panel.Contender;
import id.kipp.panel.Plenary;
import id.kipp.ranking.Exact;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.Wording;
import java.util.function.Consumer;

/** One pool of a decision: rank, total, what settled a tie, what people decided. */
final class BoardTable extends Div {

    private final Edition edition;
    private final Plenary plenary;
    private final boolean may;
    private final Consumer<Contender> deviate;

    BoardTable(Edition edition, Plenary plenary, Board board, boolean may, Consumer<Contender> deviate) {
        this.edition = edition;
        this.plenary = plenary;
        this.may = may;
        this.deviate = deviate;
        var name = board.cluster().isEmpty()
                ? Wording.of(edition.constitution().group(plenary.group()))
                : getTranslation("agency.kind." + board.cluster());
        var grid = new DataGrid<Contender>(name);
        grid.figure("#", Contender::rank);
        grid.text(getTranslation("secretariat.title"), Contender::title).setFlexGrow(3);
        grid.text(getTranslation("secretariat.agency"), Contender::agency).setFlexGrow(2);
        grid.figure(getTranslation("secretariat.score"), BoardTable::total);
        grid.text(getTranslation("secretariat.tie"), this::tie);
        grid.cell(getTranslation("secretariat.state"), this::state);
        grid.cell("", this::change);
        grid.narrow(c -> new Div(
                new Span(c.rank() + ". " + c.title()),
                new Paragraph(c.agency() + " · " + total(c)),
                state(c),
                change(c)));
        grid.setItems(board.contenders());
        grid.setAllRowsVisible(board.contenders().size() <= 30);
        add(new Section(name, grid).says(getTranslation("panel.board", board.seats(), board.chosen())));
    }

    private static String total(Contender contender) {
        return Numbers.here().decimal(Exact.parse(contender.total()).toDouble(), 2);
    }

    private String tie(Contender contender) {
        if (contender.tie().isEmpty()) return "";
        var colon = contender.tie().indexOf(':');
        if (colon < 0) return getTranslation("tie." + contender.tie());
        var key = contender.tie().substring(colon + 1);
        return edition.constitution()
                .form(plenary.group())
                .section(key)
                .map(Wording::of)
                .orElse(key);
    }

    private StateBadge state(Contender contender) {
        if (!contender.chosen()) return new StateBadge(Tone.QUIET, getTranslation("panel.not-chosen"));
        var tier = edition.constitution().tiers(plenary.group()).stream()
                .filter(t -> t.key().equals(contender.tier()))
                .findFirst();
        return new StateBadge(Tone.GOOD, tier.map(Wording::of).orElseGet(() -> getTranslation("panel.chosen")));
    }

    private Div change(Contender contender) {
        if (!may) return new Div();
        var button = new Button(getTranslation("panel.change"), e -> deviate.accept(contender));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("panel.change") + ": " + contender.title());
        return new Div(button);
    }
}
