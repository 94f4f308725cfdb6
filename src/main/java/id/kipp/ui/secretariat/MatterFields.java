package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.row;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.html.Div;
import id.kipp.edition.Constitution;
import id.kipp.edition.Matter;
import id.kipp.edition.RankingRule;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The figures of one decision: its seats, how many go on, what each round counts. */
final class MatterFields extends Div implements Supplier<Matter> {

    private final Matter matter;
    private final RuleFigures figures;
    private final List<Supplier<Matter.Pool>> pools = new ArrayList<>();
    private UnaryOperator<RankingRule> ranking = rule -> rule;
    private final Section section;
    private boolean needed;

    MatterFields(Constitution rules, Matter matter, RuleFigures figures) {
        this.matter = matter;
        this.figures = figures;
        this.section = new Section(Wording.of(matter.name()));
        add(section);
        matter.pools().forEach(p -> pool(rules, p));
        if (matter.ranking() instanceof RankingRule rule) rank(rules, rule);
    }

    /** Within a sentence. */
    private String name() {
        return Wording.of(matter.name()).toLowerCase(getLocale());
    }

    /** Whether there is a figure to set. */
    boolean isNeeded() {
        return needed;
    }

    private void pool(Constitution rules, Matter.Pool pool) {
        var path = "matters." + matter.key() + "." + pool.key();
        var whose = pool.groups().stream().map(g -> Wording.of(rules.group(g))).collect(Collectors.joining(" + "));
        var seats = figures.field(getTranslation("secretariat.seats-of", name(), whose), pool.seats(), path + ".seats");
        var least = figures.number("secretariat.min-per-cluster", pool.minimum(), path + ".minimum");
        least.setVisible(pool.clusters());
        show(seats, least);
        pools.add(() -> new Matter.Pool(pool.key(), pool.groups(), value(seats), value(least), pool.clusters()));
    }

    private void rank(Constitution rules, RankingRule rule) {
        var places = rule.places();
        var multiplier = figures.number(
                "secretariat.multiplier", places.multiplier(), "matters." + matter.key() + ".places.multiplier");
        if (places.kind() == RankingRule.Places.Kind.MULTIPLIER) {
            show(multiplier);
            ranking = r -> r.with(
                    new RankingRule.Places(places.kind(), value(multiplier), places.of(), places.replicatedFirst()));
        }
        var before = ranking;
        if (rule.weights().size() == 1) return;
        var shares = rule.weights().stream()
                .map(w -> figures.field(
                        getTranslation(
                                "secretariat.share-of",
                                Wording.of(rules.round(w.round()).name())),
                        w.percent(),
                        "matters." + matter.key() + ".weights"))
                .toList();
        show(shares.toArray(FigureField[]::new));
        ranking = r -> before.apply(new RankingRule(weights(rule, shares), r.tieBreaks(), r.places()));
    }

    private static List<RankingRule.Weight> weights(RankingRule rule, List<FigureField> shares) {
        var weights = new ArrayList<RankingRule.Weight>();
        for (var i = 0; i < shares.size(); i++)
            weights.add(new RankingRule.Weight(rule.weights().get(i).round(), value(shares.get(i))));
        return weights;
    }

    private void show(FigureField... fields) {
        needed = true;
        section.add(row(fields));
    }

    @Override
    public Matter get() {
        var next = matter.with(pools.stream().map(Supplier::get).toList());
        return next.ranking() instanceof RankingRule rule ? next.with(ranking.apply(rule)) : next;
    }
}
