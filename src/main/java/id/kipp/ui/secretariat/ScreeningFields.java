package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.edition.Constitution;
import id.kipp.edition.RuleKey;
import id.kipp.edition.ScreeningItem;
import id.kipp.edition.ScreeningRule;
import id.kipp.edition.Step;
import id.kipp.kernel.Text;
import id.kipp.proposal.FindingKind;
import id.kipp.proposal.Screenings;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The secretariat's checklist, and how long one has to supply what is missing. */
final class ScreeningFields extends PartFields {

    private static final String UNUSABLE = Screenings.Hint.UNUSABLE;

    private static final List<String> FINDINGS = Stream.concat(
                    Arrays.stream(FindingKind.values()).map(Enum::name), Stream.of(UNUSABLE))
            .toList();

    private final RuleFigures figures;
    private final RowList<ScreeningItem> items;
    private final FigureField correction;
    private final Select<Step> step;

    ScreeningFields(Constitution rules, RuleFigures figures) {
        this.figures = figures;
        var rule = rules.screening();
        items = new RowList<>(getTranslation("workshop.items"), figures.isFrozen(), rule.items(), this::item)
                .named(i -> "screening.items." + i.key(), rule.items());
        correction = figures.number("secretariat.correction-days", rule.correctionDays(), "screening.correctionDays");
        var list = new Section(getTranslation("workshop.items"), items.plain());
        list.setId("screening.items");
        step = figures.step(rule.step());
        var when = new Section(getTranslation("secretariat.time-limits"), line(step, correction));
        when.setId("screening");
        add(when, list);
    }

    private RowList.Row<ScreeningItem> item(String key, @Nullable ScreeningItem now) {
        var name = figures.both(now == null ? new Text("", "") : now.label());
        var found = found(now == null ? List.of() : now.findings());
        return new RowList.Row<>(
                new Div(line(name.fields()), line(found)),
                () -> new ScreeningItem(
                        now == null ? RuleKey.of(name.get(), key) : now.key(),
                        name.get().id(),
                        name.get().en(),
                        chosen(found, now == null ? List.of() : now.findings())));
    }

    /** What the system finds by itself that is shown beside the item. */
    private MultiSelectComboBox<String> found(List<String> now) {
        var field = figures.some("workshop.found-beside", FINDINGS, ScreeningFields::sentence, now);
        field.addClassName("wide");
        return field;
    }

    private static String sentence(String kind) {
        return kind.equals(UNUSABLE)
                ? I18NProvider.translate("workshop.found-unusable")
                : I18NProvider.translate("finding." + kind, "…", "…", "…");
    }

    /** In the order in which they were written, unless others are chosen. */
    private static List<String> chosen(MultiSelectComboBox<String> field, List<String> now) {
        var all = field.getSelectedItems();
        var known = now.stream().filter(FINDINGS::contains).toList();
        return all.equals(Set.copyOf(known))
                ? now
                : FINDINGS.stream().filter(all::contains).toList();
    }

    @Override
    Constitution into(Constitution rules) {
        return rules.with(new ScreeningRule(step.getValue(), items.get(), value(correction)));
    }
}
