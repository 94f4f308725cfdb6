package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Constitution;
import id.kipp.edition.Group;
import id.kipp.edition.Matter;
import id.kipp.edition.RankingRule;
import id.kipp.edition.RuleKey;
import id.kipp.edition.Step;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One decision: its name, when and by whom, who is moved where, its seats, and by what candidates are ranked. */
final class MatterFields extends Div implements Supplier<Matter> {

    private static final RankingRule USUAL = new RankingRule(
            List.of(), List.of(), new RankingRule.Places(RankingRule.Places.Kind.SEATS, 100, "", false));

    private final Constitution rules;
    private final Matter matter;
    private final boolean fresh;
    private final RuleFigures figures;
    private final String path;
    private final RuleFigures.Both name;
    private final Select<Step> step;
    private final Select<String> board;
    private final Select<String> from;
    private final Select<String> to;
    private final Select<String> others;
    private final FigureField consents;
    private final Checkbox letter;
    private final Checkbox ranked;
    private final RowList<Matter.Pool> pools;
    private final RankingFields ranking;

    /** @param fresh it has been added just now: its key is made of its name */
    MatterFields(Constitution rules, Matter matter, boolean fresh, RuleFigures figures) {
        this.rules = rules;
        this.matter = matter;
        this.fresh = fresh;
        this.figures = figures;
        path = "matters." + matter.key();
        name = figures.both(matter.name());
        step = figures.step(matter.step());
        board = figures.choice(
                "workshop.board", Matter.BOARDS, b -> getTranslation("workshop.board." + b), matter.board());
        var move = matter.move();
        from = figures.choice("workshop.move-from", Matter.Move.STAGES, this::stage, move.from());
        to = figures.choice("workshop.move-to", Matter.Move.TARGETS, this::stage, move.to());
        others = figures.choice("workshop.move-others", Matter.Move.OUTCOMES, this::outcome, move.others());
        consents = figures.number("workshop.consents", matter.consents(), path + ".consents");
        letter = figures.check("workshop.by-letter", matter.letter());
        ranked = figures.check("workshop.is-ranked", matter.ranking() != null);
        pools = new RowList<>(getTranslation("workshop.pools"), figures.isFrozen(), matter.pools(), this::pool);
        pools.setId(path + ".pools");
        ranking = new RankingFields(rules, matter, matter.ranking() instanceof RankingRule r ? r : USUAL, figures);
        ranked.addValueChangeListener(e -> ranked(e.getValue()));
        ranked(ranked.getValue());
        var title = matter.name().id().isEmpty() ? getTranslation("workshop.new-matter") : Wording.of(matter.name());
        var section = new Section(
                title,
                line(name.fields()),
                line(step, board, consents, letter),
                line(from, to, others),
                line(ranked),
                pools,
                ranking);
        section.setId(path);
        add(section);
    }

    private void ranked(boolean shown) {
        pools.setVisible(shown || !matter.pools().isEmpty());
        ranking.setVisible(shown);
    }

    private String stage(String stage) {
        return getTranslation("stage." + stage);
    }

    private String outcome(String outcome) {
        return getTranslation(outcome.isEmpty() ? "workshop.others-stay" : "outcome." + outcome);
    }

    private RowList.Row<Matter.Pool> pool(String key, Matter.@Nullable Pool now) {
        var all = rules.groups().stream().map(Group::key).toList();
        var known = now == null
                ? List.<String>of()
                : now.groups().stream().filter(all::contains).toList();
        var groups = figures.some("workshop.pool-groups", all, g -> Wording.of(rules.group(g)), known);
        var place = path + "." + (now == null ? "" : now.key());
        var seats = figures.number("workshop.seats", now == null ? 0 : now.seats(), place + ".seats");
        var least = figures.number("secretariat.min-per-cluster", now == null ? 0 : now.minimum(), place + ".minimum");
        var clusters = figures.check("workshop.clusters", now == null || now.clusters());
        return new RowList.Row<>(line(groups, seats, least, clusters), () -> {
            var of = all.stream().filter(groups.getSelectedItems()::contains).toList();
            var same = new HashSet<>(of).equals(new HashSet<>(known));
            return new Matter.Pool(
                    now != null ? now.key() : of.isEmpty() ? key : String.join("_", of),
                    same ? known : of,
                    value(seats),
                    value(least),
                    clusters.getValue());
        });
    }

    @Override
    public Matter get() {
        return new Matter(
                fresh ? RuleKey.of(name.get(), matter.key()).toUpperCase(Locale.ROOT) : matter.key(),
                name.get(),
                step.getValue(),
                board.getValue(),
                new Matter.Move(from.getValue(), to.getValue(), others.getValue()),
                ranked.getValue() ? ranking.get() : null,
                pools.get(),
                value(consents),
                letter.getValue());
    }
}
