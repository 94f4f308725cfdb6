package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Between a welcome answer and the plan: learning from the owner, the sheet of readiness, the agreement. */
@Service
public class Preparing {

    private static final int SESSIONS = 50;

    private final ReplicationStore store;
    private final Passing passing;
    private final Clock clock;

    Preparing(ReplicationStore store, Passing passing, Clock clock) {
        this.store = store;
        this.passing = passing;
        this.clock = clock;
    }

    /** A session of the owner or the hub; with the first learning begins. @throws Refusal {@code replication.not-now} */
    public Replication invite(Actor actor, Replication seen, Preparation.LearningSession session) {
        var checked = new Preparation.LearningSession(
                session.kind(),
                session.day(),
                Typed.atMost(session.host(), Typed.LINE_MAX),
                Typed.atMost(session.says(), Typed.REASON_MAX));
        var planned = seen.with(seen.preparation().with(checked));
        if (seen.preparation().sessions().size() >= SESSIONS) throw new Refusal(ReplicationRefusal.NOT_NOW);
        if (seen.state() != ReplicationState.LEARNING)
            return store.save(passing.pass(actor, planned, ReplicationStep.LEARN, checked.says()));
        passing.asParty(actor, seen, ReplicationStep.LEARN);
        return store.save(planned.written(actor, "replication.invited", clock.instant()));
    }

    /**
     * The sheet, whole or in part; what is not answered yet is left out.
     *
     * @throws Refusal {@code replication.not-now}, {@code replication.bad-points}
     */
    public Replication rate(Actor actor, Replication seen, List<Preparation.Rating> sheet) {
        passing.as(actor, seen, ReplicationStep.ASSESS);
        return store.save(seen.with(seen.preparation().with(checked(sheet)))
                .written(actor, "replication.rated", clock.instant()));
    }

    /** The sheet is whole, and each gap has somebody who closes it. @throws Refusal {@code replication.sheet-not-whole} */
    public Replication assess(Actor actor, Replication seen) {
        return store.save(passing.pass(actor, seen, ReplicationStep.ASSESS, ""));
    }

    /** What both parties have signed, by the numbers they gave it. @throws Refusal {@code replication.number-missing} */
    public Replication agree(Actor actor, Replication seen, Preparation.Agreement signed) {
        var checked = new Preparation.Agreement(
                Typed.atMost(signed.ownerNumber(), Typed.LINE_MAX),
                Typed.atMost(signed.adopterNumber(), Typed.LINE_MAX),
                signed.day(),
                signed.until());
        var ready = seen.with(seen.preparation().with(checked));
        return store.save(passing.pass(actor, ready, ReplicationStep.AGREE, checked.adopterNumber()));
    }

    private static List<Preparation.Rating> checked(List<Preparation.Rating> sheet) {
        var byPlace = sheet.stream()
                .filter(r -> Readiness.QUESTIONS.contains(r.question()))
                .sorted(java.util.Comparator.comparing(r -> Readiness.QUESTIONS.indexOf(r.question())))
                .map(r -> new Preparation.Rating(
                        r.question(),
                        r.points(),
                        Typed.atMost(r.note(), Typed.LINE_MAX),
                        Typed.atMost(r.duty(), Typed.LINE_MAX)))
                .toList();
        if (byPlace.stream().anyMatch(r -> r.points() < 0 || r.points() > Readiness.MOST))
            throw new Refusal(ReplicationRefusal.BAD_POINTS, Readiness.MOST);
        return byPlace;
    }
}
