package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Hub and ministry: the commitment, visits, and whether it was done. */
@Service
public class Guarding {

    private final ReplicationStore store;
    private final Passing passing;
    private final Clock clock;

    Guarding(ReplicationStore store, Passing passing, Clock clock) {
        this.store = store;
        this.passing = passing;
        this.clock = clock;
    }

    /** Signed, by the number of the sheet. @throws Refusal {@code replication.number-missing} */
    public Replication commit(Actor actor, Replication seen, String sheet) {
        var number = Typed.atMost(sheet, Typed.LINE_MAX);
        var ready = seen.with(seen.papers().committed(number));
        return store.save(passing.pass(actor, ready, ReplicationStep.COMMIT, number));
    }

    /**
     * What was seen on a visit or from afar. One that is not on its way is at risk from then on.
     *
     * @throws Refusal {@code replication.not-now}, {@code replication.party-itself}, {@code replication.bad-day} of a day
     *     to come, {@code replication.findings-missing}
     */
    public Replication visit(Actor actor, Replication seen, WorkOnIt.Visit visit) {
        var done = seen.state() == ReplicationState.COMPLETED;
        var as = passing.as(actor, seen, done ? ReplicationStep.VERIFY : visited(seen));
        passing.requireUnbiased(actor, seen);
        var today = LocalDate.ofInstant(clock.instant(), Progression.JAKARTA);
        if (visit.day().isAfter(today)) throw new Refusal(ReplicationRefusal.BAD_DAY);
        var checked = new WorkOnIt.Visit(
                as,
                visit.day(),
                Typed.reason(visit.findings(), ReplicationRefusal.FINDINGS_MISSING),
                Typed.atMost(visit.advice(), Typed.REASON_MAX),
                visit.due(),
                visit.verdict(),
                actor.id(),
                null);
        var seenThere = seen.with(seen.progress().with(checked));
        var risky = seen.state() == ReplicationState.IMPLEMENTING && checked.verdict() != WorkOnIt.Verdict.ON_TRACK;
        return store.save(
                risky
                        ? passing.pass(actor, seenThere, ReplicationStep.RISK, checked.findings())
                        : seenThere.written(actor, "replication.visited", clock.instant()));
    }

    private static ReplicationStep visited(Replication seen) {
        if (seen.state() != ReplicationState.IMPLEMENTING && seen.state() != ReplicationState.AT_RISK)
            throw new Refusal(ReplicationRefusal.NOT_NOW);
        return seen.state() == ReplicationState.AT_RISK ? ReplicationStep.CANCEL : ReplicationStep.RISK;
    }

    /** It was done as is said. @throws Refusal {@code replication.party-itself}, {@code replication.visit-missing} */
    public Replication verify(Actor actor, Replication seen, String minutes) {
        var says = Typed.required(minutes, Typed.LINE_MAX, ReplicationRefusal.NUMBER_MISSING);
        var settled = seen.with(seen.papers().with((ReplicationPapers.Reopening) null));
        return store.save(passing.pass(actor, settled, ReplicationStep.VERIFY, says));
    }
}
