package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.line;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.Announcing;
import id.kipp.edition.CaseRule;
import id.kipp.edition.Constitution;
import id.kipp.edition.Group;
import id.kipp.edition.RuleKey;
import id.kipp.edition.Step;
import id.kipp.edition.Tier;
import id.kipp.kernel.Text;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What finalists and winners are called, how long one may object, and how objections are dealt with. */
final class AnnouncingFields extends PartFields {

    private final Constitution rules;
    private final RuleFigures figures;
    private final RuleFigures.Both finalists;
    private final FigureField days;
    private final RowList<Tier> tiers;
    private final Supplier<CaseRule> cases;
    private final Select<Step> objection;
    private final Select<Step> publication;

    AnnouncingFields(Constitution rules, RuleFigures figures) {
        this.rules = rules;
        this.figures = figures;
        var told = rules.announcing();
        finalists = figures.both(told.finalistTitle());
        days = figures.number("secretariat.objection-days", told.objectionDays(), "announcing.objectionDays");
        tiers = new RowList<>(getTranslation("workshop.tiers"), figures.isFrozen(), told.tiers(), this::tier);
        var titles = new Section(getTranslation("workshop.tiers"), tiers.plain());
        titles.setId("announcing.tiers");
        add(new Section(getTranslation("workshop.finalist-title"), line(finalists.fields())), titles);
        objection = figures.step(told.objection());
        publication = figures.step(told.publication());
        cases = cases(told.caseRule());
        add(new Section(getTranslation("workshop.publication-when"), line(publication)));
    }

    private Supplier<CaseRule> cases(CaseRule now) {
        var path = "announcing.cases.";
        var consents = figures.number("objection.rule-consents", now.consents(), path + "consents");
        var answer = figures.number("objection.rule-days", now.answerDays(), path + "answerDays");
        var files = figures.number("objection.rule-files", now.files(), path + "files");
        var megabytes = figures.number("objection.rule-megabytes", now.megabytes(), path + "megabytes");
        add(new Section(getTranslation("objection.desk"), line(objection, days, consents, answer, files, megabytes)));
        return () -> new CaseRule(value(consents), value(answer), value(files), value(megabytes));
    }

    private RowList.Row<Tier> tier(String key, @Nullable Tier now) {
        var name = figures.both(now == null ? new Text("", "") : now.label());
        var group = new Select<String>();
        group.setLabel(getTranslation("secretariat.group"));
        group.setItems(rules.groups().stream().map(Group::key).toList());
        group.setItemLabelGenerator(g -> Wording.of(rules.group(g)));
        group.setValue(now == null ? rules.groups().getFirst().key() : now.group());
        group.setReadOnly(figures.isFrozen());
        return new RowList.Row<>(
                new Div(line(group), line(name.fields())),
                () -> new Tier(
                        now == null ? RuleKey.of(name.get(), key).toUpperCase(Locale.ROOT) : now.key(),
                        group.getValue(),
                        name.get().id(),
                        name.get().en()));
    }

    @Override
    Constitution into(Constitution other) {
        var told = other.announcing();
        var rule = cases.get();
        return other.with(new Announcing(
                objection.getValue(),
                value(days),
                publication.getValue(),
                finalists.get(),
                tiers.get(),
                told.cases() == null && rule.equals(CaseRule.USUAL) ? null : rule,
                told.texts()));
    }
}
