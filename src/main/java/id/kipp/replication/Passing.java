package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does a step by its rule: from where, by whom, guarded by what. No step is done anywhere else. */
@Component
class Passing {

    private final ReplicationAccess access;
    private final Guards guards;
    private final Clock clock;

    Passing(ReplicationAccess access, Guards guards, Clock clock) {
        this.access = access;
        this.guards = guards;
        this.clock = clock;
    }

    /**
     * @param ready as it is to be after the step, but for the step itself
     * @throws Refusal {@code replication.not-now}, {@code actor.not-allowed}, and what the step's guard asks for
     */
    Replication pass(Actor actor, Replication ready, ReplicationStep step, String says) {
        return pass(actor, ready, step, says, null);
    }

    /** The same with the day until which a pause lasts. */
    Replication pass(Actor actor, Replication ready, ReplicationStep step, String says, @Nullable LocalDate until) {
        var rule = StepRules.of(step);
        var as = as(actor, ready, step);
        var at = clock.instant();
        guards.require(rule.guard(), new Guards.Asked(actor, ready, as, says, until, at));
        return ready.passed(actor, new StepDone(step, rule.to(), as, actor.id(), at, says), until);
    }

    /** Who takes over or owns an original does not look after itself. @throws Refusal {@code replication.party-itself} */
    void requireUnbiased(Actor actor, Replication one) {
        if (one.about().concerns(actor)) throw new Refusal(ReplicationRefusal.PARTY_ITSELF);
    }

    /** As whom the actor does this step, in whatever state. @throws Refusal {@code actor.not-allowed} */
    Party asParty(Actor actor, Replication one, ReplicationStep step) {
        return access.require(actor, one.about(), StepRules.of(step).who());
    }

    /** Whoever may do one of these, in whatever state. @throws Refusal {@code actor.not-allowed} */
    void anyOf(Actor actor, Replication one, ReplicationStep... steps) {
        var who = EnumSet.noneOf(Party.class);
        for (var step : steps) who.addAll(StepRules.of(step).who());
        access.require(actor, one.about(), who);
    }

    /** As whom the actor may do this step now. @throws Refusal {@code replication.not-now}, {@code actor.not-allowed} */
    Party as(Actor actor, Replication one, ReplicationStep step) {
        var rule = StepRules.of(step);
        var as = access.require(actor, one.about(), rule.who());
        if (!rule.from().contains(one.state())) throw new Refusal(ReplicationRefusal.NOT_NOW);
        return as;
    }
}
