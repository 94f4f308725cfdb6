package id.kipp.ui.secretariat;

import static id.kipp.ui.secretariat.RuleFigures.row;
import static id.kipp.ui.secretariat.RuleFigures.value;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.CurrentActor;
import id.kipp.edition.CaseRule;
import id.kipp.edition.Conduct;
import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.EntryRules;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.edition.Group;
import id.kipp.edition.ScreeningRule;
import id.kipp.edition.StorageRule;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The constitution as figures that can be changed until the first submission; what is a default says so. */
final class RulesEditor extends Div {

    private final Constitution rules;
    private final RuleFigures figures;
    private final List<Supplier<Group>> groups = new ArrayList<>();
    private final HashMap<String, Supplier<Form>> forms = new HashMap<>();

    RulesEditor(Editions editions, CurrentActor current, Edition edition, Consumer<Edition> show) {
        this.rules = edition.constitution();
        this.figures = new RuleFigures(rules, edition.isFrozen());
        addClassName("rules-editor");
        rules.groups().forEach(g -> add(group(g)));
        var rounds = rules.rounds().stream()
                .map(r -> new RoundFields(rules, r, figures))
                .toList();
        rounds.forEach(this::add);
        var matters = rules.matters().stream()
                .map(m -> new MatterFields(rules, m, figures))
                .toList();
        matters.stream().filter(MatterFields::isNeeded).forEach(this::add);
        var conduct = conduct();
        rules.forms().entrySet().stream()
                .sorted(Comparator.comparingInt(f -> groups(f.getKey()).isEmpty()
                        ? rules.groups().size()
                        : rules.groups().indexOf(groups(f.getKey()).getFirst())))
                .forEach(f -> add(form(f.getKey(), f.getValue())));
        if (figures.isFrozen()) return;
        var save = new Button(getTranslation("secretariat.save-rules"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            var next = conduct.get();
            for (var round : rounds) next = next.with(round.get());
            for (var matter : matters) next = next.with(matter.get());
            show.accept(editions.amend(current.get(), edition, next));
            Toast.done(getTranslation("secretariat.rules-saved"));
        });
        add(save);
    }

    private Section group(Group group) {
        var path = "entry.groups." + group.key();
        var age = figures.number("secretariat.min-age", group.minAgeMonths(), path + ".minAgeMonths");
        var quota = figures.number("secretariat.quota", group.quota(), path + ".quota");
        groups.add(() -> new Group(
                group.key(), group.id(), group.en(), group.form(), value(age), value(quota), group.byInvitation()));
        return new Section(Wording.of(group), row(age, quota));
    }

    private Supplier<Constitution> conduct() {
        var told = rules.announcing();
        var screening = rules.screening();
        var correction =
                figures.number("secretariat.correction-days", screening.correctionDays(), "screening.correctionDays");
        var objection = figures.number("secretariat.objection-days", told.objectionDays(), "announcing.objectionDays");
        var second = figures.number(
                "secretariat.second-person-hours", rules.conduct().secondPersonHours(), "conduct.secondPersonHours");
        add(new Section(getTranslation("secretariat.time-limits"), row(correction, objection, second)));
        var cases = told.caseRule();
        var consents = figures.number("objection.rule-consents", cases.consents(), "announcing.cases.consents");
        var answer = figures.number("objection.rule-days", cases.answerDays(), "announcing.cases.answerDays");
        var files = figures.number("objection.rule-files", cases.files(), "announcing.cases.files");
        var megabytes = figures.number("objection.rule-megabytes", cases.megabytes(), "announcing.cases.megabytes");
        add(new Section(getTranslation("objection.desk"), row(consents, answer, files, megabytes)));
        var room = rules.entry().storageRule();
        var proposal = figures.number("secretariat.storage-proposal", room.proposal(), "entry.storage");
        var unit = figures.number("secretariat.storage-unit", room.unit(), "entry.storage");
        var agency = figures.number("secretariat.storage-agency", room.agency(), "entry.storage");
        add(new Section(getTranslation("secretariat.storage"), row(proposal, unit, agency)));
        var conflicts =
                new ConflictFields(rules.conflicts(), figures.isFrozen(), figures.isDefault("conduct.conflicts"));
        add(new Section(getTranslation("secretariat.conflicts"), conflicts));
        return () -> rules.with(new EntryRules(
                        rules.entry().step(),
                        rules.categories(),
                        groups.stream().map(Supplier::get).toList(),
                        forms(),
                        new StorageRule(value(proposal), value(unit), value(agency))))
                .with(new ScreeningRule(screening.step(), screening.items(), value(correction)))
                .with(told.withDays(value(objection))
                        .with(new CaseRule(value(consents), value(answer), value(files), value(megabytes))))
                .with(new Conduct(conflicts.get(), value(second)));
    }

    private HashMap<String, Form> forms() {
        var all = new HashMap<String, Form>();
        forms.forEach((key, form) -> all.put(key, form.get()));
        return all;
    }

    private Section form(String key, Form form) {
        var sections = new ArrayList<Supplier<FormSection>>();
        var box = new Div();
        box.addClassName("rules-form");
        var path = "entry.forms." + key;
        for (var section : form.sections()) {
            var least = figures.number("secretariat.min-words", section.minWords(), path);
            var most = figures.number("secretariat.max-words", section.maxWords(), path);
            var weight = figures.number("secretariat.weight", section.weight(), path);
            sections.add(() -> new FormSection(
                    section.key(),
                    section.id(),
                    section.en(),
                    section.helpId(),
                    section.helpEn(),
                    value(least),
                    value(most),
                    value(weight),
                    section.evidence()));
            var name = new Span(Wording.of(section));
            name.addClassName("rules-name");
            box.add(name, row(least, most, weight));
        }
        forms.put(
                key,
                () -> new Form(
                        sections.stream().map(Supplier::get).toList(),
                        form.attachments(),
                        form.videoRequired(),
                        form.videoMaxMinutes()));
        var whose = groups(key).isEmpty()
                ? key
                : groups(key).stream().map(Wording::of).collect(Collectors.joining(", "));
        return new Section(getTranslation("secretariat.form-of", whose), box)
                .says(getTranslation("secretariat.form-says"));
    }

    /** Who fills this form in. */
    private List<Group> groups(String form) {
        return rules.groups().stream().filter(g -> g.form().equals(form)).toList();
    }
}
