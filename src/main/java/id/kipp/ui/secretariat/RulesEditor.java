package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Announcing;
import id.kipp.edition.Conduct;
import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Entry;
import id.kipp.edition.Form;
import id.kipp.edition.Group;
import id.kipp.edition.Matter;
import id.kipp.edition.Merging;
import id.kipp.edition.NominationRule;
import id.kipp.edition.RankingRule;
import id.kipp.edition.ScreeningRule;
import id.kipp.edition.Seats;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.parts.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The constitution as figures that can be changed until the first submission; what is a default says so. */
final class RulesEditor extends Div {

    private static final int MOST = 1_000_000;

    private final Constitution rules;
    private final boolean frozen;
    private final List<Supplier<Group>> groups = new ArrayList<>();
    private final HashMap<String, Supplier<Seats>> seats = new HashMap<>();
    private final HashMap<String, Supplier<Form>> forms = new HashMap<>();

    RulesEditor(Editions editions, CurrentActor current, Edition edition, Consumer<Edition> show) {
        this.rules = edition.constitution();
        this.frozen = edition.isFrozen();
        addClassName("rules-editor");
        rules.groups().forEach(g -> add(group(g)));
        var desk = desk();
        rules.forms().entrySet().stream()
                .sorted(Comparator.comparingInt(f -> groups(f.getKey()).isEmpty()
                        ? rules.groups().size()
                        : rules.groups().indexOf(groups(f.getKey()).getFirst())))
                .forEach(f -> add(form(f.getKey(), f.getValue())));
        if (frozen) return;
        var save = new Button(getTranslation("secretariat.save-rules"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            show.accept(editions.amend(current.get(), edition, desk.get()));
            Toast.done(getTranslation("secretariat.rules-saved"));
        });
        add(save);
    }

    private Section group(Group group) {
        var seat = rules.seats(group.key());
        var age = number("secretariat.min-age", group.minAgeMonths(), "entry.groups");
        var quota = number("secretariat.quota", group.quota(), "entry.groups");
        var finalists = number("secretariat.finalists", seat.finalists(), "matters.FINALISTS.");
        var winners = number("secretariat.winners", seat.winners(), "matters.AWARDS.");
        var least = number("secretariat.min-per-cluster", seat.minimumPerCluster(), "matters.FINALISTS.");
        groups.add(() -> new Group(
                group.key(), group.id(), group.en(), group.form(), value(age), value(quota), group.byInvitation()));
        seats.put(group.key(), () -> new Seats(group.key(), value(finalists), value(winners), value(least)));
        return new Section(Wording.of(group), row(age, quota, finalists, winners, least));
    }

    private Supplier<Constitution> desk() {
        var desk = rules.desk();
        var reviews = number("secretariat.reviews", desk.reviewsPerProposal(), "rounds.desk");
        var discuss = number("secretariat.discuss-over", desk.discussOver(), "rounds.desk");
        var passing = desk.passingGrade();
        var grade = number("secretariat.passing-grade", passing == null ? 0 : passing, "rounds.desk");
        grade.setVisible(passing != null);
        var multiplier =
                number("secretariat.multiplier", rules.nomination().multiplierHundredths(), "matters.NOMINATION");
        multiplier.setVisible(rules.nomination().rule() == NominationRule.Kind.MULTIPLIER);
        var objection =
                number("secretariat.objection-days", rules.announcing().objectionDays(), "announcing.objectionDays");
        var correction =
                number("secretariat.correction-days", rules.screening().correctionDays(), "screening.correctionDays");
        var panel = rules.panel();
        var carried = number("secretariat.desk-weight", panel.deskWeight(), "matters.AWARDS.weights");
        var second = number(
                "secretariat.second-person-hours", rules.conduct().secondPersonHours(), "conduct.secondPersonHours");
        add(new Section(
                getTranslation("secretariat.judging"),
                row(reviews, discuss, grade, multiplier, correction, objection, carried, second)));
        var conflicts = new ConflictFields(
                rules.conflicts(), frozen, rules.defaults().stream().anyMatch(d -> d.startsWith("conduct.conflicts")));
        add(new Section(getTranslation("secretariat.conflicts"), conflicts));
        return () -> {
            var round = rules.round("desk");
            var merging = round.merging();
            var next = rules.with(new Entry(
                            rules.entry().step(),
                            rules.categories(),
                            groups.stream().map(Supplier::get).toList(),
                            forms()))
                    .with(new ScreeningRule(
                            rules.screening().step(), rules.screening().items(), value(correction)))
                    .with(round.with(round.judges().withEach(value(reviews)))
                            .with(new Merging(
                                    merging.how(),
                                    value(discuss),
                                    passing == null ? null : value(grade),
                                    merging.third(),
                                    merging.needed(),
                                    merging.prior())))
                    .with(seated(nominated(rules.matter("NOMINATION"), value(multiplier)), Seats::finalists))
                    .with(seated(rules.matter("FINALISTS"), Seats::finalists))
                    .with(seated(shared(rules.matter("AWARDS"), value(carried)), Seats::winners))
                    .with(new Conduct(conflicts.get(), value(second)));
            var told = rules.announcing();
            return next.with(new Announcing(
                    told.objection(), value(objection), told.publication(), told.finalistTitle(), told.tiers()));
        };
    }

    private Matter seated(Matter matter, ToIntFunction<Seats> seats) {
        return matter.with(matter.pools().stream()
                .map(p -> this.seats.get(p.key()) instanceof Supplier<Seats> its
                        ? new Matter.Pool(
                                p.key(),
                                p.groups(),
                                seats.applyAsInt(its.get()),
                                p.clusters() ? its.get().minimumPerCluster() : p.minimum(),
                                p.clusters())
                        : p)
                .toList());
    }

    private static Matter nominated(Matter matter, int multiplier) {
        var ranking = Objects.requireNonNull(matter.ranking());
        var places = ranking.places();
        return matter.with(
                ranking.with(new RankingRule.Places(places.kind(), multiplier, places.of(), places.replicatedFirst())));
    }

    private static Matter shared(Matter matter, int desk) {
        return matter.with(Objects.requireNonNull(matter.ranking()).sharing("desk", desk));
    }

    private HashMap<String, Form> forms() {
        var all = new HashMap<String, Form>();
        forms.forEach((key, form) -> all.put(key, form.get()));
        return all;
    }

    private Section form(String key, Form form) {
        var sections = new ArrayList<Supplier<id.kipp.edition.Section>>();
        var box = new Div();
        box.addClassName("rules-form");
        for (var section : form.sections()) {
            var least = number("secretariat.min-words", section.minWords(), "entry.forms." + key);
            var most = number("secretariat.max-words", section.maxWords(), "entry.forms." + key);
            var weight = number("secretariat.weight", section.weight(), "entry.forms." + key);
            sections.add(() -> new id.kipp.edition.Section(
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

    private FigureField number(String label, int value, String path) {
        var field = new FigureField(getTranslation(label), FigureRule.whole(0, MOST));
        field.fill(value);
        field.setReadOnly(frozen);
        if (rules.defaults().stream().anyMatch(d -> d.startsWith(path)))
            field.setHelperText(getTranslation("secretariat.is-default"));
        return field;
    }

    /** @throws Refusal {@code secretariat.number-missing}; the field itself says why it cannot be read */
    private static int value(FigureField field) {
        if (!field.checkGiven()) throw new Refusal(UiRefusal.SECRETARIAT_NUMBER_MISSING, field.getLabel());
        return field.requireWhole();
    }

    private static Div row(FigureField... fields) {
        var row = new Div(fields);
        row.addClassNames("row", "rules-row");
        return row;
    }
}
