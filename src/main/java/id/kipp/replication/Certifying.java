package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Code;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;

/** What two people do: the certificate, that it holds no more, and that a completion was recorded wrongly. */
@Service
public class Certifying {

    private static final int CODE = 12;

    private final ReplicationStore store;
    private final Passing passing;
    private final RandomGenerator random;
    private final Clock clock;

    Certifying(ReplicationStore store, Passing passing, RandomGenerator random, Clock clock) {
        this.store = store;
        this.passing = passing;
        this.random = random;
        this.clock = clock;
    }

    /**
     * The first of two people of the ministry, who may put it right until the second has agreed.
     *
     * @throws Refusal {@code replication.number-missing}, {@code replication.proposed} where somebody else has proposed one
     */
    public Replication propose(Actor actor, Replication seen, String number) {
        passing.as(actor, seen, ReplicationStep.CERTIFY);
        var before = seen.papers().certificate();
        if (before != null && !before.first().equals(actor.id())) throw new Refusal(ReplicationRefusal.PROPOSED);
        var given = Typed.required(number, Typed.LINE_MAX, ReplicationRefusal.NUMBER_MISSING);
        var code = before == null ? Code.random(random, CODE) : before.code();
        var certificate = new ReplicationPapers.Certificate(given, code, actor.id(), null, clock.instant(), null);
        return store.save(
                seen.with(seen.papers().with(certificate)).written(actor, "replication.proposed", clock.instant()));
    }

    /** What was proposed is not issued; why is kept. @throws Refusal {@code replication.reason-missing} */
    public Replication reject(Actor actor, Replication seen, String reason) {
        passing.as(actor, seen, ReplicationStep.CERTIFY);
        var proposed = seen.papers().certificate();
        if (proposed == null) throw new Refusal(ReplicationRefusal.NOT_NOW);
        var why = Typed.reason(reason, ReplicationRefusal.REASON_MISSING);
        var never = proposed.revoked(new ReplicationPapers.Revoked(why, actor.id(), clock.instant()));
        return store.save(
                seen.with(seen.papers().withdrawn(never)).written(actor, "replication.rejected", clock.instant()));
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

    /**
     * Holds no more; anybody who checks it reads since when and why. What it proved is not verified any more and counts as
     * such nowhere.
     *
     * @throws Refusal {@code replication.reason-missing}, {@code replication.not-now}
     */
    public Replication revoke(Actor actor, Replication seen, String reason) {
        var stopped = seen.state() == ReplicationState.STOPPED;
        var step = stopped ? ReplicationStep.ANNUL : ReplicationStep.REVOKE;
        passing.as(actor, seen, step);
        var issued = seen.papers().certificate();
        if (issued == null || issued.second() == null) throw new Refusal(ReplicationRefusal.NOT_NOW);
        var why = Typed.reason(reason, ReplicationRefusal.REASON_MISSING);
        var revoked = issued.revoked(new ReplicationPapers.Revoked(why, actor.id(), clock.instant()));
        var ready = seen.with(seen.papers().withdrawn(revoked));
        return store.save(passing.pass(actor, ready, step, why));
    }

    /**
     * The first of two: it is not done after all. Whoever of the parties says so, hub or ministry agrees.
     *
     * @throws Refusal {@code replication.reason-missing}, {@code replication.not-now} where it is not said to be done, or
     *     somebody has asked already
     */
    public Replication askToReopen(Actor actor, Replication seen, String reason) {
        passing.anyOf(actor, seen, ReplicationStep.COMPLETE, ReplicationStep.REOPEN);
        if (seen.state() != ReplicationState.COMPLETED || seen.papers().reopening() != null)
            throw new Refusal(ReplicationRefusal.NOT_NOW);
        var why = Typed.reason(reason, ReplicationRefusal.REASON_MISSING);
        var asked = new ReplicationPapers.Reopening(why, actor.id(), clock.instant());
        return store.save(
                seen.with(seen.papers().with(asked)).written(actor, "replication.reopening", clock.instant()));
    }

    /** The second. @throws Refusal {@code replication.same-person}, {@code replication.not-now} where nobody has asked */
    public Replication reopen(Actor actor, Replication seen) {
        var wished = seen.papers().reopening();
        return store.save(passing.pass(actor, seen, ReplicationStep.REOPEN, wished == null ? "" : wished.reason()));
    }

    /** What stands behind the code of a certificate; nothing while two people have not agreed. */
    @PublicAccess("whoever holds a certificate may check it")
    public Optional<CheckedCertificate> check(String code) {
        return code.length() != CODE ? Optional.empty() : store.certified(code);
    }
}
