package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import id.kipp.edition.Constitution;
import id.kipp.edition.Group;
import id.kipp.edition.Matter;
import id.kipp.edition.RankingRule;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One decision: its name, who consents, its seats, how many go on, what each round counts. */
final class MatterFields extends Div implements Supplier<Matter> {

    private final Constitution rules;
    private final Matter matter;
    private final RuleFigures figures;
    private final String path;
    private final RuleFigures.Both name;
    private final FigureField consents;
    private final Checkbox letter;
    private final @Nullable RowList<Matter.Pool> pools;
    private UnaryOperator<RankingRule> ranking = rule -> rule;
    private final Section section;

    MatterFields(Constitution rules, Matter matter, RuleFigures figures) {
        this.rules = rules;
        this.matter = matter;
        this.figures = figures;
        path = "matters." + matter.key();
        section = new Section(Wording.of(matter.name()));
        section.setId(path);
        name = figures.both(matter.name());
        consents = figures.number("workshop.consents", matter.consents(), path + ".consents");
        letter = figures.check("workshop.by-letter", matter.letter());
        section.add(line(name.fields()), line(consents, letter));
        pools = !hasPools()
                ? null
                : new RowList<>(getTranslation("workshop.pools"), figures.isFrozen(), matter.pools(), this::pool);
        if (pools != null) {
            pools.setId(path + ".pools");
            section.add(pools);
        }
        if (matter.ranking() instanceof RankingRule rule) rank(rule);
        add(section);
    }

    /** Its own, also where all of them have just been taken away; others decide in those of another matter. */
    private boolean hasPools() {
        return !matter.pools().isEmpty()
                || matter.ranking() instanceof RankingRule rule
                        && rule.places().of().isEmpty();
    }

    private RowList.Row<Matter.Pool> pool(String key, Matter.@Nullable Pool now) {
        var groups = new MultiSelectComboBox<String>(getTranslation("workshop.pool-groups"));
        groups.setItems(rules.groups().stream().map(Group::key).toList());
        groups.setItemLabelGenerator(g -> Wording.of(rules.group(g)));
        groups.setI18n(ComponentTexts.multiSelect());
        groups.setReadOnly(figures.isFrozen());
        var known = now == null
                ? List.<String>of()
                : now.groups().stream()
                        .filter(g ->
                                rules.groups().stream().anyMatch(r -> r.key().equals(g)))
                        .toList();
        groups.select(known);
        var place = path + "." + (now == null ? "" : now.key());
        var seats = figures.number("workshop.seats", now == null ? 0 : now.seats(), place + ".seats");
        var least = figures.number("secretariat.min-per-cluster", now == null ? 0 : now.minimum(), place + ".minimum");
        var clusters = figures.check("workshop.clusters", now == null || now.clusters());
        return new RowList.Row<>(line(groups, seats, least, clusters), () -> {
            var of = rules.groups().stream()
                    .map(Group::key)
                    .filter(groups.getSelectedItems()::contains)
                    .toList();
            var same = new HashSet<>(of).equals(new HashSet<>(known));
            return new Matter.Pool(
                    now != null ? now.key() : of.isEmpty() ? key : String.join("_", of),
                    same ? known : of,
                    value(seats),
                    value(least),
                    clusters.getValue());
        });
    }

    private void rank(RankingRule rule) {
        var places = rule.places();
        var multiplier = figures.number("secretariat.multiplier", places.multiplier(), path + ".places.multiplier");
        if (places.kind() == RankingRule.Places.Kind.MULTIPLIER) {
            section.add(line(multiplier));
            ranking = r -> r.with(
                    new RankingRule.Places(places.kind(), value(multiplier), places.of(), places.replicatedFirst()));
        }
        var before = ranking;
        if (rule.weights().size() == 1) return;
        var shares = rule.weights().stream()
                .map(w -> figures.field(
                        getTranslation("secretariat.share-of", round(w.round())), w.percent(), path + ".weights"))
                .toList();
        var row = line(shares.toArray(FigureField[]::new));
        row.setId(path + ".weights");
        section.add(row);
        ranking = r -> before.apply(new RankingRule(weights(rule, shares), r.tieBreaks(), r.places()));
    }

    private String round(String key) {
        return rules.rounds().stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .map(r -> Wording.of(r.name()))
                .orElse(key);
    }

    private static List<RankingRule.Weight> weights(RankingRule rule, List<FigureField> shares) {
        var weights = new ArrayList<RankingRule.Weight>();
        for (var i = 0; i < shares.size(); i++)
            weights.add(new RankingRule.Weight(rule.weights().get(i).round(), value(shares.get(i))));
        return weights;
    }

    @Override
    public Matter get() {
        var next = new Matter(
                matter.key(),
                name.get(),
                matter.step(),
                matter.board(),
                matter.move(),
                matter.ranking() instanceof RankingRule rule ? ranking.apply(rule) : null,
                pools == null ? matter.pools() : pools.get(),
                value(consents),
                letter.getValue());
        return next.equals(matter) ? matter : next;
    }
}
