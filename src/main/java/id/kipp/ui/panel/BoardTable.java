package id.kipp.ui.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.kipp.decision.Board;
import id.kipp.decision.Contender;
import id.kipp.decision.Plenary;
import id.kipp.edition.Edition;
import id.kipp.ranking.Exact;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.RankTable;
import id.kipp.ui.parts.Wording;
import java.util.function.Consumer;

/** One pool of a decision: rank, total, what settled a tie, what people decided. */
final class BoardTable extends Div {

    private final Edition edition;
    private final Plenary plenary;
    private final boolean may;
    private final Consumer<Contender> deviate;

    BoardTable(
            Edition edition, Plenary plenary, Board board, boolean withheld, boolean may, Consumer<Contender> deviate) {
        this.edition = edition;
        this.plenary = plenary;
        this.may = may;
        this.deviate = deviate;
        var name = board.cluster().isEmpty()
                ? Wording.of(edition.constitution().group(plenary.group()))
                : getTranslation("agency.kind." + board.cluster());
        add(new RankTable<>(edition.constitution(), plenary.group(), BoardTable::row)
                .state(this::state)
                .change(this::change)
                .nobody(getTranslation(withheld ? "rank.all-withheld" : "rank.nobody"))
                .show(name, getTranslation("panel.board", board.seats(), board.chosen()), board.contenders()));
    }

    private static RankTable.Row row(Contender c) {
        return new RankTable.Row(
                c.rank(),
                c.title(),
                c.agency(),
                c.category(),
                Exact.parse(c.total()).toDouble(),
                c.tie());
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
