package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Constitution;
import id.kipp.edition.Criterion;
import id.kipp.edition.FormSection;
import id.kipp.edition.Matter;
import id.kipp.edition.RankingRule;
import id.kipp.edition.RankingRule.Places;
import id.kipp.edition.Round;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what candidates are ranked in a decision, what tells equals apart, and how many go on. */
final class RankingFields extends Div implements Supplier<RankingRule> {

    private static final String CRITERION = "criterion:";

    private final Constitution rules;
    private final RuleFigures figures;
    private final RankingRule now;
    private final Select<Places.Kind> kind;
    private final FigureField multiplier;
    private final Select<String> of;
    private final Checkbox replicated;
    private final RowList<RankingRule.Weight> weights;
    private final RowList<String> ladder;
    private final Map<String, String> rungs;

    RankingFields(Constitution rules, Matter matter, RankingRule now, RuleFigures figures) {
        this.rules = rules;
        this.figures = figures;
        this.now = now;
        var path = "matters." + matter.key();
        var places = now.places();
        rungs = rungs(rules);
        kind = figures.choice(
                "workshop.places",
                List.of(Places.Kind.values()),
                k -> getTranslation("workshop.places." + k),
                places.kind());
        multiplier = figures.number("secretariat.multiplier", places.multiplier(), path + ".places.multiplier");
        of = figures.choice(
                "workshop.seats-of",
                Stream.concat(
                                Stream.of(""),
                                rules.matters().stream()
                                        .filter(m -> m.ranking() != null)
                                        .map(Matter::key)
                                        .filter(m -> !m.equals(matter.key())))
                        .toList(),
                this::matter,
                places.of());
        replicated = figures.check("workshop.replicated-first", places.replicatedFirst());
        kind.addValueChangeListener(e -> multiplier.setVisible(e.getValue() == Places.Kind.MULTIPLIER));
        multiplier.setVisible(places.kind() == Places.Kind.MULTIPLIER);
        weights = new RowList<>(getTranslation("workshop.weights"), figures.isFrozen(), now.weights(), this::weight);
        weights.setId(path + ".weights");
        ladder = new RowList<>(getTranslation("workshop.ladder"), figures.isFrozen(), now.tieBreaks(), this::rung);
        ladder.setId(path + ".tieBreaks");
        var places1 = line(kind, multiplier, of, replicated);
        places1.setId(path + ".places");
        add(new Section(getTranslation("workshop.ranked"), places1, weights, ladder));
    }

    private String matter(String key) {
        if (key.isEmpty()) return getTranslation("workshop.seats-own");
        return rules.findMatter(key).map(m -> Wording.of(m.name())).orElse(key);
    }

    private RowList.Row<RankingRule.Weight> weight(String key, RankingRule.@Nullable Weight given) {
        var all = rules.rounds().stream().map(Round::key).toList();
        var first = all.isEmpty() ? "" : all.getLast();
        var round = figures.choice("workshop.round", all, this::round, given == null ? first : given.round());
        var share = figures.number(
                "workshop.share", given == null ? (now.weights().isEmpty() ? 100 : 0) : given.percent(), "-");
        return new RowList.Row<>(line(round, share), () -> new RankingRule.Weight(round.getValue(), value(share)));
    }

    private String round(String key) {
        return rules.rounds().stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .map(r -> Wording.of(r.name()))
                .orElse(key);
    }

    private RowList.Row<String> rung(String key, @Nullable String given) {
        var all = List.copyOf(rungs.keySet());
        var rung = figures.choice(
                "workshop.rung", all, r -> rungs.getOrDefault(r, r), given == null ? all.getFirst() : given);
        return new RowList.Row<>(line(rung), rung::getValue);
    }

    /** What can tell equals apart: any criterion of any round, and two facts about who enters. */
    private Map<String, String> rungs(Constitution rules) {
        var all = new LinkedHashMap<String, String>();
        rules.forms().values().stream()
                .flatMap(f -> f.scored().stream())
                .forEach((FormSection s) -> all.putIfAbsent(CRITERION + s.key(), Wording.of(s)));
        rules.rounds().stream()
                .flatMap(r -> r.scoring().criteria().stream())
                .forEach((Criterion c) -> all.putIfAbsent(CRITERION + c.key(), Wording.of(new Text(c.id(), c.en()))));
        all.put("new_face", getTranslation("workshop.rung.new_face"));
        all.put("disadvantaged", getTranslation("workshop.rung.disadvantaged"));
        return all;
    }

    @Override
    public RankingRule get() {
        return new RankingRule(
                weights.get(),
                ladder.get(),
                new Places(kind.getValue(), value(multiplier), of.getValue(), replicated.getValue()));
    }
}
