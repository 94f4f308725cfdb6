package id.kipp.ui.evaluator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Pacts;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Task;
import id.kipp.judging.Tasks;
import id.kipp.judging.Unresolved;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.ApartSection;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.FilterBars;
import id.kipp.ui.parts.PactCard;
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
class WorklistView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Tasks tasks;
    private final Unresolved unresolved;
    private final ApartSection apart;
    private final Editions editions;
    private final Pacts pacts;
    private final FilterBars bars;
    private final CurrentActor current;
    private final Clock clock;

    WorklistView(
            Tasks tasks,
            Unresolved unresolved,
            ApartSection apart,
            Editions editions,
            Pacts pacts,
            FilterBars bars,
            CurrentActor current,
            Clock clock) {
        this.bars = bars;
        this.tasks = tasks;
        this.unresolved = unresolved;
        this.apart = apart;
        this.editions = editions;
        this.pacts = pacts;
        this.current = current;
        this.clock = clock;
        addClassName("worklist");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = current.get();
        var mine = editions.all().stream()
                .filter(e -> e.team().evaluates(actor.id()))
                .toList();
        var choice = EditionChoice.of(mine, event.getLocation().getQueryParameters(), Steps::judging, clock);
        removeAll();
        choice.ifPresentOrElse(
                c -> show(c, event.getLocation().getQueryParameters()),
                () -> add(
                        new PageHead(getPageTitle()),
                        new EmptyState(getTranslation("evaluator.no-edition"))
                                .hint(getTranslation("evaluator.no-edition-hint"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluator.tasks");
    }

    private void show(EditionChoice choice, QueryParameters asked) {
        var edition = choice.edition();
        var head = choice.in(new PageHead(getPageTitle()), Steps.judging(edition), clock);
        add(head);
        if (!pacts.signed(current.get(), edition.id())) {
            head.expects(getTranslation("evaluator.pact-first"));
            add(new PactCard(() -> {
                pacts.sign(current.get(), edition.id());
                removeAll();
                show(choice, asked);
            }));
            return;
        }
        var rounds = RoundRule.of(edition, Role.EVALUATOR);
        var usual = rounds.stream().filter(RoundRule::assigned).findFirst().orElse(rounds.getFirst());
        var round = RoundChoice.of(rounds, usual, asked);
        add(round);
        var list = tasks.of(current.get(), edition.id(), round.round().key());
        head.expects(expected(edition, list));
        head.actions(next(list, round));
        add(new TaskList(list, asked, round.inAddress(), bars), keys(list, round));
        apart.of(round.round()).ifPresent(this::add);
        if (!round.round().agreed()) return;
        var chair = edition.evaluationChair();
        if (chair.is(current.get().id())) add(unresolved(round));
        else if (chair.presides(current.get().id(), true)) add(standIn(round));
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
                current.get(), round.round().edition().id(), round.round().key());
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

    static Span small(String text) {
        var small = new Span(text);
        small.addClassNames("muted", "small");
        return small;
    }
}
