package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** The owner's side: what is answered to a letter of interest, and by whom where an owner says nothing. */
@Service
public class Owning {

    private final ReplicationStore store;
    private final ReplicationAccess access;
    private final Passing passing;
    private final Clock clock;

    Owning(ReplicationStore store, ReplicationAccess access, Passing passing, Clock clock) {
        this.store = store;
        this.access = access;
        this.passing = passing;
        this.clock = clock;
    }

    /**
     * Willing, with conditions perhaps. Once every owner has answered it goes on with what was accepted.
     *
     * @param says conditions, whom to ask by position, what can be shared; the ministry and a hub say why they answer
     * @throws Refusal {@code replication.not-silent-yet} where a hub or the ministry does not wait for the owner, {@code
     *     replication.answered}, {@code replication.reason-missing}
     */
    public Replication accept(Actor actor, Replication seen, String says) {
        return reply(actor, seen, true, says, StepRules.of(ReplicationStep.ACCEPT));
    }

    /** Not possible, with the reason. @throws Refusal as {@link #accept} */
    public Replication decline(Actor actor, Replication seen, String reason) {
        Typed.reason(reason, ReplicationRefusal.REASON_MISSING);
        return reply(actor, seen, false, reason, StepRules.of(ReplicationStep.DECLINE));
    }

    private Replication reply(Actor actor, Replication seen, boolean accepted, String says, StepRule rule) {
        var as = access.require(actor, seen.about(), rule.who());
        if (seen.state() != ReplicationState.INTEREST) throw new Refusal(ReplicationRefusal.NOT_NOW);
        var said = as == Party.OWNER
                ? Typed.atMost(says, Typed.REASON_MAX)
                : Typed.reason(says, ReplicationRefusal.REASON_MISSING);
        if (as != Party.OWNER) requireSilence(seen);
        var reply = new OwnerReply(accepted, said, as, actor.id(), clock.instant());
        var originals = seen.about().originals().stream()
                .map(o -> isTheirs(actor, as, o) ? o.replied(reply) : o)
                .toList();
        if (originals.equals(seen.about().originals())) throw new Refusal(ReplicationRefusal.ANSWERED);
        var about = seen.about().with(originals);
        if (originals.stream().anyMatch(o -> o.reply() == null))
            return store.save(seen.with(about).written(actor, "replication.answered", clock.instant()));
        return store.save(passing.pass(actor, seen.with(about), outcome(originals), said));
    }

    private static ReplicationStep outcome(List<Original> originals) {
        return originals.stream().anyMatch(Original::isOpen) ? ReplicationStep.ACCEPT : ReplicationStep.DECLINE;
    }

    private static boolean isTheirs(Actor actor, Party as, Original one) {
        if (one.reply() != null) return false;
        return as != Party.OWNER || one.owner() != null && actor.isOf(one.owner());
    }

    /** An owner who is not in the register cannot answer, and need not be waited for. */
    private void requireSilence(Replication seen) {
        var now = clock.instant();
        if (seen.areOwnersSilent(now)) return;
        var today = LocalDate.ofInstant(now, Progression.JAKARTA);
        throw new Refusal(
                ReplicationRefusal.NOT_SILENT_YET, seen.standing().due().orElse(today));
    }
}
