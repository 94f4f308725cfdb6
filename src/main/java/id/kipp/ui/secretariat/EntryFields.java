package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Category;
import id.kipp.edition.Constitution;
import id.kipp.edition.Declaration;
import id.kipp.edition.EntryRules;
import id.kipp.edition.Group;
import id.kipp.edition.RuleKey;
import id.kipp.edition.Step;
import id.kipp.edition.StorageRule;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import id.kipp.ui.kit.Section;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Categories, and groups with who may enter them: how old an innovation is, how many an institution hands in, by invitation. */
final class EntryFields extends PartFields {

    private static final Text NOTHING = new Text("", "");
    private static final int OLDEST = 600; // months

    private final Constitution rules;
    private final RuleFigures figures;
    private final RowList<Category> categories;
    private final RowList<Group> groups;
    private final RowList<Declaration> declarations;
    private final FigureField proposal;
    private final FigureField unit;
    private final FigureField agency;
    private final FigureField evidence;
    private final Select<Step> step;

    EntryFields(Constitution rules, RuleFigures figures) {
        this.rules = rules;
        this.figures = figures;
        categories = new RowList<>(
                        getTranslation("workshop.categories"), figures.isFrozen(), rules.categories(), this::category)
                .named(c -> "entry.categories." + c.key(), rules.categories());
        groups = new RowList<>(getTranslation("workshop.groups"), figures.isFrozen(), rules.groups(), this::group)
                .named(g -> "entry.groups." + g.key(), rules.groups());
        var who = new Section(getTranslation("workshop.groups"), groups.plain())
                .says(getTranslation("workshop.groups-says"));
        who.setId("entry.groups");
        var what = new Section(getTranslation("workshop.categories"), categories.plain());
        what.setId("entry.categories");
        var room = rules.entry().storageRule();
        proposal = figures.number("secretariat.storage-proposal", room.proposal(), "entry.storage");
        unit = figures.number("secretariat.storage-unit", room.unit(), "entry.storage");
        agency = figures.number("secretariat.storage-agency", room.agency(), "entry.storage");
        evidence = figures.number("secretariat.storage-evidence", room.evidenceMegabytes(), "entry.storage");
        var kept = new Section(getTranslation("secretariat.storage"), line(proposal, unit, agency, evidence));
        declarations = new RowList<>(
                        getTranslation("workshop.declarations"),
                        figures.isFrozen(),
                        rules.entry().declared(),
                        this::declaration)
                .named(d -> "entry.declarations." + d.key(), rules.entry().declared());
        var declared = new Section(getTranslation("workshop.declarations"), declarations.plain())
                .says(getTranslation("workshop.declarations-says"));
        declared.setId("entry.declarations");
        step = figures.step(rules.entry().step());
        var when = new Section(getTranslation("workshop.entry-when"), line(step));
        when.setId("entry");
        add(when, who, what, declared, kept);
    }

    private RowList.Row<Declaration> declaration(String key, @Nullable Declaration now) {
        var name = figures.both("workshop.declaration", now == null ? NOTHING : now.label());
        return new RowList.Row<>(
                line(name.fields()),
                () -> new Declaration(
                        now == null ? RuleKey.of(name.get(), key) : now.key(),
                        name.get().id(),
                        name.get().en()));
    }

    /** None is as it was where nothing was said. */
    private @Nullable List<Declaration> declared() {
        var said = declarations.get();
        return said.isEmpty() && rules.entry().declarations() == null ? null : said;
    }

    private RowList.Row<Category> category(String key, @Nullable Category now) {
        var name = figures.both(now == null ? NOTHING : now.label());
        var age = new FigureField(getTranslation("workshop.category-age"), FigureRule.whole(0, OLDEST));
        if (now != null && now.minAgeMonths() != null) age.fill(now.minAgeMonths());
        age.setReadOnly(figures.isFrozen());
        var row = line(name.fields());
        row.add(age);
        return new RowList.Row<>(
                row,
                () -> new Category(
                        now == null ? RuleKey.of(name.get(), key) : now.key(),
                        name.get().id(),
                        name.get().en(),
                        age.figure().map(f -> f.intValueExact()).orElse(null)));
    }

    private RowList.Row<Group> group(String key, @Nullable Group now) {
        var name = figures.both(now == null ? NOTHING : now.label());
        var form = new Select<String>();
        form.setLabel(getTranslation("workshop.form"));
        form.setItems(rules.forms().keySet().stream().sorted().toList());
        form.setItemLabelGenerator(f -> FormsFields.whose(rules, f));
        form.setValue(
                now == null
                        ? rules.forms().keySet().stream().sorted().findFirst().orElse("")
                        : now.form());
        form.setReadOnly(figures.isFrozen());
        var path = "entry.groups." + (now == null ? "" : now.key());
        var age = figures.number("secretariat.min-age", now == null ? 24 : now.minAgeMonths(), path + ".minAgeMonths");
        var quota = figures.number("secretariat.quota", now == null ? 0 : now.quota(), path + ".quota");
        var invited = figures.check("workshop.by-invitation", now != null && now.byInvitation());
        return new RowList.Row<>(
                new Div(line(name.fields()), line(form, age, quota, invited)),
                () -> new Group(
                        now == null ? RuleKey.of(name.get(), key).toUpperCase(Locale.ROOT) : now.key(),
                        name.get().id(),
                        name.get().en(),
                        form.getValue(),
                        value(age),
                        value(quota),
                        invited.getValue()));
    }

    /** Left as it is where nothing else is said. */
    private @Nullable StorageRule room() {
        var now = rules.entry().storageRule();
        var files = value(evidence) == now.evidenceMegabytes() ? now.evidence() : Integer.valueOf(value(evidence));
        var said = new StorageRule(value(proposal), value(unit), value(agency), files);
        return said.equals(now) ? rules.entry().storage() : said;
    }

    @Override
    Constitution into(Constitution other) {
        return other.with(
                new EntryRules(step.getValue(), categories.get(), groups.get(), other.forms(), room(), declared()));
    }
}
