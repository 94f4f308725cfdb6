package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Code;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;

/** Hub and ministry: the commitment, visits, whether it was done, and the certificate of two people. */
@Service
public class Guarding {

    private static final int CODE = 12;

    private final ReplicationStore store;
    private final Passing passing;
    private final RandomGenerator random;
    private final Clock clock;

    Guarding(ReplicationStore store, Passing passing, RandomGenerator random, Clock clock) {
        this.store = store;
        this.passing = passing;
        this.random = random;
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
                actor.id());
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
        return store.save(passing.pass(actor, seen, ReplicationStep.VERIFY, says));
    }

    /** The first of two people of the ministry. @throws Refusal {@code replication.number-missing} */
    public Replication propose(Actor actor, Replication seen, String number) {
        passing.as(actor, seen, ReplicationStep.CERTIFY);
        var given = Typed.required(number, Typed.LINE_MAX, ReplicationRefusal.NUMBER_MISSING);
        var certificate = new ReplicationPapers.Certificate(
                given, Code.random(random, CODE), actor.id(), null, clock.instant(), null);
        return store.save(
                seen.with(seen.papers().with(certificate)).written(actor, "replication.proposed", clock.instant()));
    }

    /** The second. @throws Refusal {@code replication.same-person} */
    public Replication certify(Actor actor, Replication seen) {
        passing.as(actor, seen, ReplicationStep.CERTIFY);
        var proposed = seen.papers().certificate();
        if (proposed == null) throw new Refusal(ReplicationRefusal.NOT_NOW);
        if (proposed.first().equals(actor.id())) throw new Refusal(ReplicationRefusal.SAME_PERSON);
        var certificate = new ReplicationPapers.Certificate(
                proposed.number(), proposed.code(), proposed.first(), actor.id(), clock.instant(), null);
        var ready = seen.with(seen.papers().with(certificate));
        return store.save(passing.pass(actor, ready, ReplicationStep.CERTIFY, certificate.number()));
    }

    /** Holds no more; anybody who checks it reads since when and why. @throws Refusal {@code replication.reason-missing} */
    public Replication revoke(Actor actor, Replication seen, String reason) {
        actor.require(Role.SECRETARIAT);
        var issued = seen.papers().certificate();
        if (issued == null || issued.second() == null || issued.revoked() != null)
            throw new Refusal(ReplicationRefusal.NOT_NOW);
        var why = Typed.reason(reason, ReplicationRefusal.REASON_MISSING);
        var revoked = new ReplicationPapers.Certificate(
                issued.number(),
                issued.code(),
                issued.first(),
                issued.second(),
                issued.at(),
                new ReplicationPapers.Revoked(why, actor.id(), clock.instant()));
        return store.save(
                seen.with(seen.papers().with(revoked)).written(actor, "replication.revoked", clock.instant()));
    }

    /** What stands behind the code of a certificate; nothing while two people have not agreed. */
    @PublicAccess("whoever holds a certificate may check it")
    public Optional<CheckedCertificate> check(String code) {
        return code.length() != CODE ? Optional.empty() : store.certified(code);
    }
}
