package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The adopter's side from the start of the work: reports, what was changed, pauses, the end of it, and whether it runs. */
@Service
public class CarryingOut {

    private final ReplicationStore store;
    private final Passing passing;
    private final Clock clock;

    CarryingOut(ReplicationStore store, Passing passing, Clock clock) {
        this.store = store;
        this.passing = passing;
        this.clock = clock;
    }

    /** @param proof the decree of the team, or what else shows the start @throws Refusal {@code replication.proof-missing} */
    public Replication start(Actor actor, Replication seen, String proof) {
        var checked = Typed.atMost(proof, Typed.LINE_MAX);
        var ready = seen.with(seen.progress().started(checked));
        return store.save(passing.pass(actor, ready, ReplicationStep.START, checked));
    }

    /**
     * How far it has come. What was at risk is on its way again.
     *
     * @param percents of the plan's lines in their order @param now the figure of the plan's indicator
     * @throws Refusal {@code replication.not-now}, {@code replication.summary-missing}
     */
    public Replication report(Actor actor, Replication seen, Reported said) {
        passing.as(
                actor,
                seen,
                seen.state() == ReplicationState.AT_RISK ? ReplicationStep.RECOVER : ReplicationStep.PAUSE);
        var report = new WorkOnIt.Report(
                Typed.reason(said.summary(), ReplicationRefusal.SUMMARY_MISSING),
                Typed.atMost(said.now(), Typed.LINE_MAX),
                Typed.atMost(said.issues(), Typed.REASON_MAX),
                Typed.atMost(said.help(), Typed.REASON_MAX),
                actor.id(),
                clock.instant());
        var reported = seen.with(seen.progress().with(report)).with(percents(seen.plan(), said.percents()));
        return store.save(
                seen.state() == ReplicationState.AT_RISK
                        ? passing.pass(actor, reported, ReplicationStep.RECOVER, "")
                        : reported.written(actor, "replication.reported", clock.instant()));
    }

    /** What the adopter says of a quarter. */
    public record Reported(String summary, String now, String issues, String help, List<PlanLine.Done> percents) {}

    private static PlanFile percents(PlanFile file, List<PlanLine.Done> now) {
        var plan = file.plan();
        if (plan == null || now.isEmpty()) return file;
        var lines = new ArrayList<PlanLine>();
        for (var i = 0; i < plan.lines().size(); i++) {
            var line = plan.lines().get(i);
            lines.add(i < now.size() ? line.done(bounded(now.get(i))) : line);
        }
        return new PlanFile(
                file.number(),
                new PlanFile.ActionPlan(plan.from(), plan.to(), plan.aim(), plan.funding(), lines),
                file.submitted(),
                file.approved(),
                file.waiver(),
                file.versions());
    }

    private static PlanLine.Done bounded(PlanLine.Done done) {
        return new PlanLine.Done(Math.clamp(done.percent(), 0, 100), Typed.atMost(done.proof(), Typed.LINE_MAX));
    }

    /**
     * What was done about the findings of a visit. Said anew it takes the place of what was said, until the next visit.
     *
     * @param visit its place among the visits
     * @throws Refusal {@code replication.not-now}, {@code replication.visit-unknown}, {@code replication.visited-since},
     *     {@code replication.mended-missing}
     */
    public Replication mend(Actor actor, Replication seen, int visit, String says, String proof) {
        passing.anyOf(actor, seen, ReplicationStep.COMPLETE);
        if (seen.state().isOver()) throw new Refusal(ReplicationRefusal.NOT_NOW);
        var visits = seen.progress().visits();
        if (visit < 0 || visit >= visits.size()) throw new Refusal(ReplicationRefusal.VISIT_UNKNOWN);
        if (visit < visits.size() - 1 && visits.get(visit).mended() != null)
            throw new Refusal(ReplicationRefusal.VISITED_SINCE);
        var answer = new WorkOnIt.Mended(
                Typed.reason(says, ReplicationRefusal.MENDED_MISSING),
                Typed.atMost(proof, Typed.LINE_MAX),
                actor.id(),
                clock.instant());
        return store.save(
                seen.with(seen.progress().with(visit, answer)).written(actor, "replication.mended", clock.instant()));
    }

    /** What was done otherwise than in the original. @throws Refusal {@code replication.not-now}, {@code replication.reason-missing} */
    public Replication adapt(Actor actor, Replication seen, WorkOnIt.Adaptation change) {
        passing.as(actor, seen, ReplicationStep.CANCEL);
        var checked = new WorkOnIt.Adaptation(
                change.change(),
                change.nature(),
                change.planned(),
                change.core(),
                change.reason(),
                Typed.reason(change.text(), ReplicationRefusal.REASON_MISSING),
                Typed.atMost(change.effect(), Typed.REASON_MAX));
        return store.save(
                seen.with(seen.progress().with(checked)).written(actor, "replication.adapted", clock.instant()));
    }

    /**
     * Only while there is room for the word with which it ends.
     *
     * @param until when it goes on
     * @throws Refusal {@code replication.reason-missing}, {@code replication.bad-day}, {@code replication.too-many}
     */
    public Replication pause(Actor actor, Replication seen, String reason, @Nullable LocalDate until) {
        var why = Typed.atMost(reason, Typed.REASON_MAX);
        WorkOnIt.requireRoom(seen.progress().reports());
        seen.standing().requireRoom();
        return store.save(passing.pass(actor, seen, ReplicationStep.PAUSE, why, until));
    }

    /** With a word on where it stands. @throws Refusal {@code replication.summary-missing} */
    public Replication resume(Actor actor, Replication seen, String summary) {
        var report = new WorkOnIt.Report(
                Typed.reason(summary, ReplicationRefusal.SUMMARY_MISSING), "", "", "", actor.id(), clock.instant());
        return store.save(passing.pass(actor, seen.with(seen.progress().with(report)), ReplicationStep.RESUME, ""));
    }

    /** Ended before it was done. @throws Refusal {@code replication.reason-missing} */
    public Replication cancel(Actor actor, Replication seen, String reason) {
        var why = Typed.atMost(reason, Typed.REASON_MAX);
        return store.save(passing.pass(actor, seen, ReplicationStep.CANCEL, why));
    }

    /** @param after the figure that was reached @throws Refusal {@code replication.not-done}, {@code replication.after-missing} */
    public Replication complete(Actor actor, Replication seen, String after) {
        var plan = seen.plan().plan();
        if (plan == null) throw new Refusal(ReplicationRefusal.PLAN_MISSING);
        var aim = new PlanFile.Aim(
                plan.aim().indicator(), plan.aim().before(), plan.aim().target(), Typed.atMost(after, Typed.LINE_MAX));
        var reached = new PlanFile.ActionPlan(plan.from(), plan.to(), aim, plan.funding(), plan.lines());
        var file = seen.plan();
        var ready = seen.with(new PlanFile(
                        file.number(), reached, file.submitted(), file.approved(), file.waiver(), file.versions()))
                .with(seen.papers().with((ReplicationPapers.Reopening) null));
        return store.save(passing.pass(actor, ready, ReplicationStep.COMPLETE, aim.after()));
    }

    /**
     * What of it has become permanent and does not end with whoever began it.
     *
     * @throws Refusal {@code replication.not-now} before the work has begun or once it is over, {@code
     *     replication.settled-missing}, {@code replication.bad-day} of a day to come, {@code replication.too-many}
     */
    public Replication settle(Actor actor, Replication seen, WorkOnIt.Settled what) {
        passing.anyOf(actor, seen, ReplicationStep.COMPLETE);
        if (!seen.state().counts() || seen.state().isOver()) throw new Refusal(ReplicationRefusal.NOT_NOW);
        if (what.day().isAfter(LocalDate.ofInstant(clock.instant(), Progression.JAKARTA)))
            throw new Refusal(ReplicationRefusal.BAD_DAY);
        var checked = new WorkOnIt.Settled(
                what.kind(),
                Typed.required(what.says(), Typed.LINE_MAX, ReplicationRefusal.SETTLED_MISSING),
                what.day(),
                Typed.atMost(what.proof(), Typed.LINE_MAX),
                actor.id());
        return store.save(
                seen.with(seen.progress().with(checked)).written(actor, "replication.settled", clock.instant()));
    }

    /** Once a year, whether it still runs. @throws Refusal {@code replication.reason-missing} where it has stopped for no reason */
    public Replication check(Actor actor, Replication seen, boolean running, String says) {
        var said = Typed.atMost(says, Typed.REASON_MAX);
        var check = new WorkOnIt.Check(running, said, clock.instant());
        var ready = seen.with(seen.progress().with(check));
        return store.save(passing.pass(actor, ready, running ? ReplicationStep.SUSTAIN : ReplicationStep.STOP, said));
    }
}
