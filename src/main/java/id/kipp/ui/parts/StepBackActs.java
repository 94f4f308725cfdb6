package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import id.kipp.agency.Agency;
import id.kipp.assignment.Disclosure;
import id.kipp.assignment.Subject;
import id.kipp.edition.Edition;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Task;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Offered;
import id.kipp.ui.kit.ReasonDialog;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** From what one may step back: from something one judges, from an institution, from the edition. */
final class StepBackActs extends Div {

    private static final int MOST = 500;

    private final StepBackDesk desk;
    private final Edition edition;
    private final Runnable changed;

    /** @param changed after each */
    StepBackActs(StepBackDesk desk, Edition edition, Runnable changed) {
        this.desk = desk;
        this.edition = edition;
        this.changed = changed;
        addClassName("actions");
        var actor = desk.current().get();
        if (judges(actor)) add(subject());
        add(institution());
        if (edition.team().has(actor.id()))
            add(Offered.unless(desk.editions().obstacleToLeave(actor, edition.id()), withdraw()));
    }

    private boolean judges(Actor actor) {
        return edition.team().has(actor.id()) && desk.pacts().signed(actor, edition.id());
    }

    /** What the actor judges, in whichever round: looked for when asked, and of each round no more than {@link #MOST}. */
    private List<Subject> judged(Actor actor) {
        return Stream.of(Role.EVALUATOR, Role.PANELIST)
                .filter(actor::is)
                .flatMap(role -> RoundRule.of(edition, role).stream())
                .filter(r -> r.team(edition.team()).contains(actor.id()))
                .flatMap(r -> desk.tasks().page(actor, edition.id(), r.key(), 0, MOST).stream())
                .filter(t -> t.conflict() == null)
                .map(Task::subject)
                .distinct()
                .toList();
    }

    private Button subject() {
        var word = getTranslation("step-back.subject-of");
        return new Button(word, Glyph.BAN.icon(), e -> {
            var choice = new ComboBox<Subject>(getTranslation("secretariat.title"));
            choice.setItems(judged(desk.current().get()));
            choice.setItemLabelGenerator(Subject::label);
            ask(word, getTranslation("step-back.subject-says"), choice, (subject, reason) -> desk.stepBacks()
                    .fromSubject(desk.current().get(), subject.id(), reason));
        });
    }

    private Button institution() {
        var word = getTranslation("step-back.institution");
        return new Button(
                word, Glyph.BAN.icon(), e -> {
                    var choice = new ComboBox<Agency>(getTranslation("people.agency"));
                    choice.setItemsWithFilterConverter(
                            query -> desk
                                    .agencies()
                                    .page(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                    .stream(),
                            words -> words);
                    choice.setItemLabelGenerator(Agency::name);
                    ask(word, getTranslation("step-back.institution-says"), choice, (agency, reason) -> desk.stepBacks()
                            .fromInstitution(desk.current().get(), edition.id(), agency.id(), reason));
                });
    }

    private <T> void ask(String word, String says, ComboBox<T> choice, BiFunction<T, String, Disclosure> act) {
        choice.setRequiredIndicatorVisible(true);
        choice.setWidthFull();
        new ReasonDialog(word, getTranslation("step-back.declare"))
                .says(says)
                .beside(choice)
                .when(() -> {
                    choice.setInvalid(choice.getValue() == null);
                    return choice.getValue() != null;
                })
                .danger()
                .ask(reason -> {
                    done(act.apply(choice.getValue(), reason));
                    changed.run();
                });
    }

    private Button withdraw() {
        var word = getTranslation("step-back.withdraw");
        var button = new Button(word, e -> new ReasonDialog(word, word)
                .says(getTranslation("step-back.withdraw-says"))
                .danger()
                .ask(reason -> {
                    done(desk.stepBacks().fromEdition(desk.current().get(), edition.id(), reason));
                    getUI().ifPresent(ui -> ui.getPage().reload());
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void done(Disclosure said) {
        ActTold.done(getTranslation(
                "step-back.done", said.said().aside(), said.said().resting()));
    }
}
