package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Plans;
import id.kipp.assignment.Proposed;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.judging.DeskLoad;
import id.kipp.judging.DeskProgress;
import id.kipp.judging.RoundRule;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Offered;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.RoundChoice;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Who judges what: a plan is proposed, looked at, applied; later single places change hands. */
@Route("sekretariat/penugasan")
@Menu(title = "secretariat.assignment", icon = "shuffle", order = 40)
@InPhase(Phase.JUDGE)
@OfEdition
@RolesAllowed("SECRETARIAT")
class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long SEED = 1;
    private static final int COUNTED_AFTER_TRIES = 50; // of a tenth of a second: then it is shown as far as it is

    private final Plans plans;
    private final Assignments assignments;
    private final DeskProgress progress;
    private final Proposals proposals;
    private final Accounts accounts;
    private final Editions editions;
    private final CurrentActor current;
    private final Clock clock;
    private final Div plan = new Div();

    AssignmentView(
            Plans plans,
            Assignments assignments,
            DeskProgress progress,
            Proposals proposals,
            Accounts accounts,
            Editions editions,
            CurrentActor current,
            Clock clock) {
        this.plans = plans;
        this.assignments = assignments;
        this.progress = progress;
        this.proposals = proposals;
        this.accounts = accounts;
        this.editions = editions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        EditionChoice.of(editions.all(), asked, Steps::judging, clock)
                .ifPresentOrElse(
                        c -> show(Chosen.of(c, asked)), () -> add(new PageHead(getPageTitle()), NoEditions.here()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("secretariat.assignment");
    }

    private void show(Chosen choice) {
        var edition = choice.edition();
        var round = choice.key();
        removeAll();
        plan.removeAll();
        var propose = new Button(getTranslation("secretariat.propose-plan"), Glyph.RANKING.icon());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setDisableOnClick(true);
        var actor = current.get(); // a plan is made beside the page, where nobody is signed in
        propose.addClickListener(e -> plan(choice, propose, () -> plans.propose(actor, edition.id(), round, SEED)));
        var obstacle = plans.obstacle(actor, edition.id(), round);
        var head = choice.editions()
                .in(new PageHead(getPageTitle()), choice.rounds().round().step(), clock)
                .expects(getTranslation("secretariat.assignment-says"))
                .actions(Offered.unless(obstacle, propose));
        plans.unfinished(current.get(), edition.id(), round).ifPresent(at -> plan.add(unfinished(choice, at)));
        var loads = progress.loads(actor, edition.id(), round);
        var changes = new TeamGaps(choice.rounds().round(), loads, accounts)
                .rebalance(b -> plan(choice, b, () -> plans.propose(actor, edition.id(), round, SEED)))
                .share(b -> plan(choice, b, () -> plans.share(actor, edition.id(), round, SEED)));
        if (obstacle.isPresent()) changes.setVisible(false); // neither could be planned
        add(head, choice.rounds(), changes, plan, new LoadTable(loads, accounts));
        add(new PlaceList(
                assignments, progress, accounts, current, choice.rounds().round(), () -> show(choice)));
    }

    /** A plan that was cancelled or cut short: the rest of it is one click away. */
    private Section unfinished(Chosen choice, Instant at) {
        var resume = new Button(getTranslation("secretariat.resume-plan"), Glyph.NEXT.icon());
        resume.setDisableOnClick(true);
        resume.addClickListener(e -> resume(choice));
        return new Section(getTranslation("secretariat.unfinished-plan"), resume)
                .says(getTranslation("secretariat.unfinished-says", Dates.here().brief(at)));
    }

    private void plan(Chosen choice, Button button, Supplier<Proposed> work) {
        plan.removeAll();
        plan.add(new LongJob<>(getTranslation("secretariat.planning"), bar -> work.get(), proposed -> {
            button.setEnabled(true);
            preview(choice, proposed);
        }));
        button.setEnabled(true);
    }

    private void preview(Chosen choice, Proposed proposed) {
        plan.removeAll();
        var apply = new Button(getTranslation("secretariat.apply-plan"), Glyph.CHECK.icon());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setEnabled(!proposed.added().isEmpty() || !proposed.removed().isEmpty());
        apply.addClickListener(e -> new ConfirmAction(
                        getTranslation(
                                "secretariat.apply-ask",
                                Numbers.here().whole(proposed.added().size()),
                                Numbers.here().whole(proposed.removed().size())),
                        getTranslation("secretariat.apply-plan"))
                .says(getTranslation("secretariat.apply-says"))
                .ask(() -> apply(choice, proposed)));
        plan.add(new PlanPreview(proposed, accounts, proposals, current, apply));
    }

    private void apply(Chosen choice, Proposed proposed) {
        var actor = current.get();
        follow(choice, told -> plans.apply(actor, proposed, told));
    }

    private void resume(Chosen choice) {
        var actor = current.get();
        follow(choice, told -> plans.resume(actor, choice.edition().id(), choice.key(), told));
    }

    /** What the page shows next is counted from the log, a moment later. */
    private void awaitCounted(Actor actor, Chosen choice, int pairs) throws InterruptedException {
        for (var tries = 0; tries < COUNTED_AFTER_TRIES; tries++) {
            var counted = progress.loads(actor, choice.edition().id(), choice.key()).stream()
                    .mapToInt(DeskLoad::assigned)
                    .sum();
            if (counted >= pairs) return;
            Thread.sleep(100);
        }
    }

    private void follow(Chosen choice, Function<BiConsumer<Integer, Integer>, Integer> work) {
        var actor = current.get();
        var edition = choice.edition();
        plan.removeAll();
        plan.add(new LongJob<Integer>(
                getTranslation("secretariat.applying"),
                bar -> {
                    var pairs = work.apply((done, of) -> bar.at((double) done / of, done + " / " + of));
                    awaitCounted(actor, choice, pairs);
                    return pairs;
                },
                pairs -> {
                    ActTold.done(
                            getTranslation("secretariat.applied", Numbers.here().whole(pairs)));
                    getUI().ifPresent(ui -> ui.navigate(
                            AssignmentView.class,
                            QueryParameters.simple(
                                    Map.of("edisi", edition.id().value(), RoundChoice.NAME, choice.key()))));
                    show(choice);
                }));
    }

    /** Of which edition and round the page is. */
    private record Chosen(EditionChoice editions, RoundChoice rounds) {

        static Chosen of(EditionChoice editions, QueryParameters asked) {
            var planned = RoundRule.of(editions.edition()).stream()
                    .filter(RoundRule::isPlanned)
                    .toList();
            if (planned.isEmpty()) throw new NotFoundException();
            return new Chosen(editions, RoundChoice.of(planned, planned.getFirst(), asked));
        }

        Edition edition() {
            return editions.edition();
        }

        String key() {
            return rounds.round().key();
        }
    }
}
