package id.kipp.ui.judging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Task;
import id.kipp.judging.Unresolved;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.FilterBars;
import id.kipp.ui.parts.RoundChoice;
import id.kipp.ui.parts.ShortList;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What I have to judge, how far I am, and the next one. */
@Route("evaluasi")
@Menu(title = "evaluator.tasks", icon = "clipboard-check", order = 10)
@InPhase(Phase.JUDGE)
@OfEdition
@RolesAllowed("EVALUATOR")
class WorklistView extends JudgeListPage {

    private final Unresolved unresolved;
    private final FilterBars bars;
    private final Clock clock;

    WorklistView(JudgeDesk desk, Unresolved unresolved, FilterBars bars, Clock clock) {
        super(Role.EVALUATOR, "evaluator.tasks", desk);
        this.unresolved = unresolved;
        this.bars = bars;
        this.clock = clock;
        addClassName("worklist");
    }

    @Override
    protected Step step(Edition edition) {
        return Steps.judging(edition);
    }

    /** Until it is known how much there is to do. */
    @Override
    protected String says(Edition edition) {
        return "evaluator.pact-first";
    }

    @Override
    RoundRule usual(List<RoundRule> rounds) {
        return rounds.stream().filter(RoundRule::assigned).findFirst().orElse(rounds.getFirst());
    }

    @Override
    void list(RoundChoice round, PageHead head, QueryParameters asked) {
        var edition = round.round().edition();
        var list = tasks().of(actor(), edition.id(), round.round().key());
        head.expects(expected(edition, list)).actions(next(list, round));
        add(new TaskList(list, asked, round.inAddress(), bars), keys(list, round));
        apart(round);
        if (!round.round().agreed()) return;
        var chair = edition.evaluationChair();
        if (chair.is(actor().id())) add(unresolved(round));
        else if (chair.presides(actor().id(), true)) add(standIn(round));
    }

    /** Looked for when asked: whoever may stand in for the chair seldom has to. */
    private Div standIn(RoundChoice round) {
        var place = new Div();
        var look = new Button(getTranslation("evaluator.stand-in"), Glyph.GAVEL.icon());
        look.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(look, () -> {
            place.removeAll();
            place.add(unresolved(round));
        });
        place.add(look);
        return place;
    }

    /** What the chair looks after, whoever scored it. */
    private Section unresolved(RoundChoice round) {
        var waiting = unresolved.of(
                actor(), round.round().edition().id(), round.round().key());
        var list = new ShortList(waiting.stream()
                .map(p -> new ShortList.Item(
                        p.label(), "evaluasi/" + p.id().value() + "/konsolidasi" + round.inAddress()))
                .toList());
        return new Section(getTranslation("evaluator.unresolved", many(waiting.size())), list)
                .says(getTranslation(waiting.isEmpty() ? "evaluator.none-unresolved" : "evaluator.unresolved-says"));
    }

    private static String many(int waiting) {
        var shown = Numbers.here().whole(waiting);
        return waiting < Unresolved.SHOWN ? shown : shown + "+";
    }

    private Keys keys(List<Task> tasks, RoundChoice round) {
        return Keys.ofList().on("n", getTranslation("evaluator.next"), () -> openNext(tasks, round));
    }

    private Button next(List<Task> tasks, RoundChoice round) {
        var next = new Button(getTranslation("evaluator.next"), Glyph.NEXT.icon(), e -> openNext(tasks, round));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setVisible(tasks.stream().anyMatch(Task::isToScore));
        return next;
    }

    private void openNext(List<Task> tasks, RoundChoice round) {
        tasks.stream().filter(Task::isToScore).findFirst().ifPresent(t -> getUI().ifPresent(
                        ui -> ui.navigate("evaluasi/" + t.subject().id().value(), round.query())));
    }

    /** How many a day it takes to be done in time. */
    private String expected(Edition edition, List<Task> tasks) {
        var left = tasks.stream().filter(Task::isToScore).count();
        var window = edition.window(Steps.judging(edition));
        if (tasks.isEmpty()) return getTranslation("evaluator.no-tasks");
        if (left == 0) return getTranslation(done(tasks));
        if (!window.isOpen(clock.instant()))
            return getTranslation("evaluator.left", Numbers.here().whole(left), left);
        var days =
                Math.max(1, Duration.between(clock.instant(), window.closes()).toDays());
        return getTranslation(
                "evaluator.left-per-day",
                Numbers.here().whole(left),
                Numbers.here().whole(Math.ceilDiv(left, days)),
                left);
    }

    /** Sealed is not over while the team has still to agree. */
    private static String done(List<Task> tasks) {
        var toAgree = tasks.stream().anyMatch(t -> t.state() == Task.State.TO_CONSOLIDATE);
        var waiting = tasks.stream().anyMatch(t -> t.state() == Task.State.SEALED);
        return toAgree ? "evaluator.all-sealed-agree" : waiting ? "evaluator.all-sealed-wait" : "evaluator.all-done";
    }
}
