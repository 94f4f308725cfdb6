package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** The action plan: written by the unit, approved for the secretary of the region by another, signed with the commitment. */
@Service
public class ActionPlans {

    public static final int LINES = 60;

    private static final Sentences SAY = Sentences.in(Sentences.INDONESIAN);

    private final ReplicationStore store;
    private final Passing passing;
    private final Clock clock;

    ActionPlans(ReplicationStore store, Passing passing, Clock clock) {
        this.store = store;
        this.passing = passing;
        this.clock = clock;
    }

    /** Kept as it is written. @throws Refusal {@code replication.not-now}, {@code replication.bad-day} */
    public Replication keep(Actor actor, Replication seen, PlanFile.ActionPlan plan) {
        passing.as(actor, seen, ReplicationStep.SUBMIT_PLAN);
        return store.save(
                seen.with(seen.plan().with(checked(plan))).written(actor, "replication.planned", clock.instant()));
    }

    /** A line for each gap that nothing closes yet; whom it names is whoever the sheet names. */
    public Replication closeGaps(Actor actor, Replication seen) {
        return close(actor, seen, Guards.open(seen).all());
    }

    /** A line for this gap alone; nothing where something closes it already. */
    public Replication closeGap(Actor actor, Replication seen, String question) {
        return close(
                actor,
                seen,
                Guards.open(seen).all().stream().filter(question::equals).toList());
    }

    private Replication close(Actor actor, Replication seen, Collection<String> open) {
        passing.as(actor, seen, ReplicationStep.SUBMIT_PLAN);
        if (open.isEmpty()) return seen;
        var plan = seen.plan().plan() == null
                ? blank(seen)
                : Objects.requireNonNull(seen.plan().plan());
        var lines = new ArrayList<>(plan.lines());
        seen.preparation().readiness().stream()
                .filter(r -> open.contains(r.question()))
                .forEach(r -> lines.add(line(seen, plan, r)));
        return keep(actor, seen, new PlanFile.ActionPlan(plan.from(), plan.to(), plan.aim(), plan.funding(), lines));
    }

    private static PlanLine line(Replication seen, PlanFile.ActionPlan plan, Preparation.Rating gap) {
        return new PlanLine(
                PlanLine.PlanStage.ADJUSTMENT,
                gap.note().isBlank()
                        ? SAY.of("replication.closes", SAY.of(ReadinessSheet.key(gap.question())))
                        : gap.note(),
                "",
                new PlanLine.Span(plan.from(), plan.to()),
                new PlanLine.Charge(seen.about().adopter().unitName(), gap.duty()),
                new PlanLine.Money(0, ""),
                "",
                gap.question(),
                PlanLine.Done.NOTHING);
    }

    private PlanFile.ActionPlan blank(Replication seen) {
        var year = Math.max(
                seen.about().interest().year(),
                LocalDate.now(clock.withZone(Progression.JAKARTA)).getYear());
        return new PlanFile.ActionPlan(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), new PlanFile.Aim("", "", "", ""), "", List.of());
    }

    /** @param position of who submits @throws Refusal what the plan lacks */
    public Replication submit(Actor actor, Replication seen, String position) {
        var signed = signed(actor, position);
        return store.save(passing.pass(
                actor, seen.with(seen.plan().submitted(signed)), ReplicationStep.SUBMIT_PLAN, signed.position()));
    }

    /** To be mended first. @throws Refusal {@code replication.reason-missing} */
    public Replication sendBack(Actor actor, Replication seen, String reason) {
        var why = Typed.atMost(reason, Typed.REASON_MAX);
        return store.save(passing.pass(actor, seen, ReplicationStep.RETURN_PLAN, why));
    }

    /**
     * @param position that signs, such as "Sekretaris Daerah"
     * @param waiver why it is gone on with although something bars it; empty where nothing does
     * @throws Refusal {@code replication.same-person}, {@code replication.line-outside}, {@code replication.barred}
     */
    public Replication approve(Actor actor, Replication seen, String position, String waiver) {
        var signed = signed(actor, position);
        var why = Typed.atMost(waiver, Typed.REASON_MAX);
        var ready = seen.with(seen.plan().approved(signed, why));
        return store.save(passing.pass(actor, ready, ReplicationStep.APPROVE_PLAN, signed.position()));
    }

    private PlanFile.Signed signed(Actor actor, String position) {
        var by = Typed.required(position, Typed.LINE_MAX, ReplicationRefusal.POSITION_MISSING);
        return new PlanFile.Signed(by, actor.id(), clock.instant());
    }

    private static PlanFile.ActionPlan checked(PlanFile.ActionPlan plan) {
        if (plan.to().isBefore(plan.from())) throw new Refusal(ReplicationRefusal.BAD_DAY);
        if (plan.lines().size() > LINES) throw new Refusal(ReplicationRefusal.TOO_MANY_LINES, LINES);
        var aim = plan.aim();
        return new PlanFile.ActionPlan(
                plan.from(),
                plan.to(),
                new PlanFile.Aim(line(aim.indicator()), line(aim.before()), line(aim.target()), line(aim.after())),
                line(plan.funding()),
                plan.lines().stream().map(ActionPlans::checked).toList());
    }

    private static PlanLine checked(PlanLine l) {
        return new PlanLine(
                l.stage(),
                Typed.required(l.activity(), Typed.LINE_MAX, ReplicationRefusal.ACTIVITY_MISSING),
                line(l.output()),
                l.span(),
                new PlanLine.Charge(line(l.charge().unit()), line(l.charge().position())),
                new PlanLine.Money(
                        Math.max(0, l.money().rupiah()), line(l.money().source())),
                line(l.risk()),
                line(l.gap()),
                new PlanLine.Done(
                        Math.clamp(l.done().percent(), 0, 100), line(l.done().proof())));
    }

    private static String line(String text) {
        return Typed.atMost(text, Typed.LINE_MAX);
    }
}
