package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Band;
import id.kipp.edition.Constitution;
import id.kipp.edition.Criterion;
import id.kipp.edition.NoteRule;
import id.kipp.edition.Round;
import id.kipp.edition.RuleKey;
import id.kipp.edition.Scale;
import id.kipp.edition.Scale.Option;
import id.kipp.edition.Scoring;
import id.kipp.kernel.Score;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is scored in a round and how: criteria with their help for judges, points or words that carry points, what points mean, notes. */
final class RubricFields extends Div implements Supplier<Scoring> {

    private static final List<Integer> STEPS = List.of(100, 50, 1); // hundredths of a point

    private final Scoring scoring;
    private final RuleFigures figures;
    private final Select<Integer> step = new Select<>();
    private final Select<Scoring.Evidence> evidence = new Select<>();
    private final RowList<Criterion> criteria;
    private final RowList<Option> options;
    private final RowList<Band> bands;
    private final Map<String, Supplier<Text>> help = new HashMap<>();
    private final Checkbox noted = new Checkbox();
    private final FigureField words;
    private final Checkbox own;

    RubricFields(Constitution rules, Round round, RuleFigures figures) {
        this.scoring = round.scoring();
        this.figures = figures;
        criteria = new RowList<>(
                getTranslation("rubric.criteria"), figures.isFrozen(), scoring.criteria(), this::criterion);
        options = new RowList<>(
                getTranslation("rubric.options"),
                figures.isFrozen(),
                scoring.scale().options(),
                this::option);
        bands = new RowList<>(getTranslation("rubric.bands"), figures.isFrozen(), scoring.bands(), this::band);
        words = figures.number("rubric.min-words", scoring.notes().minWords(), "rounds." + round.key() + ".scoring");
        own = figures.check("rubric.own", false);
        noted.setLabel(getTranslation("rubric.noted"));
        noted.setValue(scoring.notes().required());
        noted.setReadOnly(figures.isFrozen());
        step(scoring.scale());
        evidence.setLabel(getTranslation("rubric.evidence"));
        evidence.setItems(Scoring.Evidence.values());
        evidence.setItemLabelGenerator(e -> getTranslation("rubric.evidence." + e));
        evidence.setValue(scoring.evidence());
        evidence.setReadOnly(figures.isFrozen());
        var first = new Div(step, noted, words, evidence);
        first.addClassNames("row", "rules-row");
        var box = new Div(first);
        box.addClassName("stack");
        var helps = helps(rules);
        own.setValue(!scoring.isOfForm());
        own.addValueChangeListener(e -> helps.setVisible(!e.getValue()));
        own.addValueChangeListener(e -> criteria.setVisible(e.getValue()));
        helps.setVisible(scoring.isOfForm());
        criteria.setVisible(!scoring.isOfForm());
        box.add(own, helps, criteria, options, bands);
        var details = new Details(getTranslation("rubric.title"), box);
        details.setOpened(false);
        details.setId("rounds." + round.key() + ".scoring");
        add(details);
    }

    private void step(Scale scale) {
        step.setLabel(getTranslation("secretariat.scale"));
        step.setItems(Stream.concat(STEPS.stream(), Stream.of(scale.step()))
                .distinct()
                .toList());
        step.setItemLabelGenerator(
                s -> getTranslation("secretariat.scale-step", Numbers.here().plain(BigDecimal.valueOf(s, 2))));
        step.setValue(scale.step());
        step.setReadOnly(figures.isFrozen());
    }

    /** Where sections of the form are scored, what of them judges are told beside. */
    private Div helps(Constitution rules) {
        var box = new Div();
        box.addClassName("stack");
        rules.forms().values().stream()
                .flatMap(f -> f.scored().stream())
                .filter(s -> !help.containsKey(s.key()))
                .forEach(s -> {
                    var now = scoring.helpOn(s.key()).orElse(new Text("", ""));
                    var in = figures.area("rubric.help-on-id", now.id(), Wording.of(s));
                    var en = figures.area("rubric.help-on-en", now.en(), Wording.of(s));
                    help.put(
                            s.key(),
                            () -> new Text(in.getValue().strip(), en.getValue().strip()));
                    box.add(line(in, en));
                });
        return box;
    }

    private RowList.Row<Criterion> criterion(String key, @Nullable Criterion now) {
        var id = figures.text("rubric.id", now == null ? "" : now.id());
        var en = figures.text("rubric.en", now == null ? "" : now.en());
        var weight = figure("secretariat.weight", now == null ? 0 : now.weight());
        var helpId = figures.area("rubric.help-id", now == null ? "" : now.helpId());
        var helpEn = figures.area("rubric.help-en", now == null ? "" : now.helpEn());
        return new RowList.Row<>(
                new Div(line(id, en, weight), line(helpId, helpEn)),
                () -> new Criterion(
                        now == null ? RuleKey.of(new Text(id.getValue(), en.getValue()), key) : now.key(),
                        id.getValue().strip(),
                        en.getValue().strip(),
                        helpId.getValue().strip(),
                        helpEn.getValue().strip(),
                        value(weight)));
    }

    private RowList.Row<Option> option(String key, @Nullable Option now) {
        var id = figures.text("rubric.id", now == null ? "" : now.id());
        var en = figures.text("rubric.en", now == null ? "" : now.en());
        var points = new FigureField(getTranslation("rubric.points"), FigureRule.hundredths(0, Score.MAX));
        points.fill(BigDecimal.valueOf(now == null ? 0 : now.points(), 2));
        points.setReadOnly(figures.isFrozen());
        return new RowList.Row<>(
                line(id, en, points),
                () -> new Option(
                        now == null ? RuleKey.of(new Text(id.getValue(), en.getValue()), key) : now.key(),
                        id.getValue().strip(),
                        en.getValue().strip(),
                        hundredths(points)));
    }

    private RowList.Row<Band> band(String key, @Nullable Band now) {
        var from = figure("rubric.from", now == null ? 0 : now.from());
        var to = figure("rubric.to", now == null ? 100 : now.to());
        var id = figures.area("rubric.id", now == null ? "" : now.id());
        var en = figures.area("rubric.en", now == null ? "" : now.en());
        return new RowList.Row<>(
                line(from, to, id, en),
                () -> new Band(
                        value(from),
                        value(to),
                        id.getValue().strip(),
                        en.getValue().strip()));
    }

    @Override
    public Scoring get() {
        var helped = new HashMap<>(scoring.help());
        help.forEach((key, text) -> {
            var now = text.get();
            if (now.id().isEmpty() && now.en().isEmpty()) helped.remove(key);
            else helped.put(key, now);
        });
        return new Scoring(
                own.getValue() ? criteria.get() : List.of(),
                helped,
                new Scale(step.getValue(), options.get()),
                bands.get(),
                new NoteRule(noted.getValue(), value(words)),
                evidence.getValue());
    }

    private static int hundredths(FigureField points) {
        return points.require().movePointRight(2).intValueExact();
    }

    private FigureField figure(String key, int now) {
        var field = new FigureField(getTranslation(key), FigureRule.whole(0, Score.MAX));
        field.fill(now);
        field.setReadOnly(figures.isFrozen());
        return field;
    }
}
