package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** What an action plan must say before it is submitted, approved, and said to be done. */
final class PlanRules {

    private PlanRules() {}

    static void complete(Replication one) {
        var plan = one.plan().plan();
        if (plan == null) throw new Refusal(ReplicationRefusal.PLAN_MISSING);
        var stages = plan.lines().stream().map(PlanLine::stage).collect(Collectors.toSet());
        var lacks = Arrays.stream(PlanLine.PlanStage.values())
                .filter(s -> s.isRequired() && !stages.contains(s))
                .findFirst();
        if (lacks.isPresent()) throw new Refusal(ReplicationRefusal.STAGE_MISSING);
        if (Typed.isNothing(plan.aim().indicator())
                || Typed.isNothing(plan.aim().before())) throw new Refusal(ReplicationRefusal.BASELINE_MISSING);
        if (Typed.isNothing(plan.funding())) throw new Refusal(ReplicationRefusal.FUNDING_MISSING);
        var open = Guards.open(one).all();
        if (!open.isEmpty()) throw new Refusal(ReplicationRefusal.GAP_OPEN, open.size());
    }

    /** By another than who submitted it; what bars the commitment only with a reason. */
    static void approvable(Actor actor, Replication one) {
        complete(one);
        var file = one.plan();
        var plan = Objects.requireNonNull(file.plan());
        if (file.submitted() == null || file.submitted().by().equals(actor.id()))
            throw new Refusal(ReplicationRefusal.SAME_PERSON);
        if (!plan.lines().stream().allMatch(l -> isInside(plan, l))) throw new Refusal(ReplicationRefusal.LINE_OUTSIDE);
        var barred = one.preparation().readiness().stream()
                .anyMatch(r -> r.points() == 0 && ReadinessSheet.BARRING.contains(r.question()));
        if (barred && file.waiver().isEmpty()) throw new Refusal(ReplicationRefusal.BARRED);
    }

    private static boolean isInside(PlanFile.ActionPlan plan, PlanLine line) {
        return !line.charge().unit().isEmpty()
                && !line.span().from().isBefore(plan.from())
                && !line.span().to().isAfter(plan.to())
                && !line.span().to().isBefore(line.span().from());
    }

    static void done(Replication one) {
        var plan = one.plan().plan();
        if (plan == null) throw new Refusal(ReplicationRefusal.PLAN_MISSING);
        var open = open(plan);
        if (open > 0) throw new Refusal(ReplicationRefusal.NOT_DONE, open);
        if (Typed.isNothing(plan.aim().after())) throw new Refusal(ReplicationRefusal.AFTER_MISSING);
    }

    /** Lines that are neither done nor have their proof. */
    static long open(PlanFile.ActionPlan plan) {
        return plan.lines().stream()
                .filter(l -> l.done().percent() < 100 && l.done().proof().isEmpty())
                .count();
    }
}
