package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
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
     * @param seen as it is stored
     * @param now what it is about after the step
     * @throws Refusal {@code replication.not-now}, {@code actor.not-allowed}, and what the step's guard asks for
     */
    Replication pass(Actor actor, Replication seen, About now, ReplicationStep step, String says) {
        return pass(actor, seen, now, step, says, null);
    }

    /** The same with the day until which a pause lasts. */
    Replication pass(
            Actor actor, Replication seen, About now, ReplicationStep step, String says, @Nullable LocalDate until) {
        var rule = StepRules.of(step);
        var as = access.require(actor, seen.about(), rule.who());
        if (!rule.from().contains(seen.state())) throw new Refusal(ReplicationRefusal.NOT_NOW);
        var at = clock.instant();
        var passage = new StepDone(step, rule.to(), as, actor.id(), at, says);
        var next = seen.passed(actor, now, passage, until);
        guards.require(rule.guard(), new Guards.Asked(actor, next, as, says, until, at));
        return next;
    }
}
