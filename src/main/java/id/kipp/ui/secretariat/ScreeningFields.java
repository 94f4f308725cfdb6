package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import id.kipp.edition.Constitution;
import id.kipp.edition.RuleKey;
import id.kipp.edition.ScreeningItem;
import id.kipp.edition.ScreeningRule;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The secretariat's checklist, and how long one has to supply what is missing. */
final class ScreeningFields extends PartFields {

    private final RuleFigures figures;
    private final RowList<ScreeningItem> items;
    private final FigureField correction;

    ScreeningFields(Constitution rules, RuleFigures figures) {
        this.figures = figures;
        var rule = rules.screening();
        items = new RowList<>(getTranslation("workshop.items"), figures.isFrozen(), rule.items(), this::item)
                .named(i -> "screening.items." + i.key(), rule.items());
        correction = figures.number("secretariat.correction-days", rule.correctionDays(), "screening.correctionDays");
        var list = new Section(getTranslation("workshop.items"), items);
        list.setId("screening.items");
        add(new Section(getTranslation("secretariat.time-limits"), line(correction)), list);
    }

    private RowList.Row<ScreeningItem> item(String key, @Nullable ScreeningItem now) {
        var name = figures.both(now == null ? new Text("", "") : now.label());
        return new RowList.Row<>(
                line(name.fields()),
                () -> new ScreeningItem(
                        now == null ? RuleKey.of(name.get(), key) : now.key(),
                        name.get().id(),
                        name.get().en(),
                        now == null ? List.of() : now.findings()));
    }

    @Override
    Constitution into(Constitution rules) {
        return rules.with(new ScreeningRule(rules.screening().step(), items.get(), value(correction)));
    }
}
