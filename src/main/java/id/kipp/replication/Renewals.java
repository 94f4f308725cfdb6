package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Heads change: a new one renews what the region has committed itself to, or ends it. */
@Service
public class Renewals {

    private static final int MOST = 200; // commitments of one institution

    private static final Set<ReplicationState> COMMITTED = EnumSet.of(
            ReplicationState.COMMITTED,
            ReplicationState.IMPLEMENTING,
            ReplicationState.AT_RISK,
            ReplicationState.PAUSED);

    private final RenewalStore renewals;
    private final ReplicationStore replications;
    private final CarryingOut carrying;
    private final Clock clock;

    Renewals(RenewalStore renewals, ReplicationStore replications, CarryingOut carrying, Clock clock) {
        this.renewals = renewals;
        this.replications = replications;
        this.carrying = carrying;
        this.clock = clock;
    }

    /** A renewal with the plans it is about, by the number of the replication. */
    public record RenewalFile(Renewal renewal, Map<ReplicationId, Replication> replications) {}

    /**
     * The institution says that somebody else holds the position; asked again for the same day it is the same.
     *
     * @throws Refusal {@code replication.position-missing}, {@code replication.bad-day} of a day to come, {@code
     *     renewal.nothing} where nothing is committed to
     */
    public Renewal ask(Actor actor, String position, LocalDate since) {
        var agency = own(actor);
        var by = Typed.required(position, Typed.LINE_MAX, ReplicationRefusal.POSITION_MISSING);
        if (since.isAfter(LocalDate.ofInstant(clock.instant(), Progression.JAKARTA)))
            throw new Refusal(ReplicationRefusal.BAD_DAY);
        var cases = replications.rows(new ReplicationFilter.AdopterIn(agency, COMMITTED), false, 0, MOST).stream()
                .map(r -> new Renewal.Asked(r.id(), r.title(), null))
                .toList();
        if (cases.isEmpty()) throw new Refusal(ReplicationRefusal.NOTHING_TO_RENEW);
        var asked = Renewal.asked(actor, agency, by, since, cases, clock.instant());
        try {
            return renewals.save(asked);
        } catch (Stale before) {
            return renewals.find(asked.id()).orElseThrow(() -> before);
        }
    }

    /** What the actor's institution has yet to answer. */
    public List<Renewal> open(Actor actor) {
        if (!actor.is(Role.AGENCY)) return List.of();
        return renewals.open(own(actor));
    }

    /** With the plans. @throws Refusal {@code replication.unknown} */
    public RenewalFile file(Actor actor, String id) {
        var one = get(actor, id);
        var all = new LinkedHashMap<ReplicationId, Replication>();
        replications
                .all(one.cases().stream().map(Renewal.Asked::replication).toList())
                .forEach(r -> all.put(r.id(), r));
        return new RenewalFile(one, all);
    }

    /** It goes on. @param number of the sheet that the position signed @throws Refusal {@code replication.number-missing} */
    public Renewal renew(Actor actor, String id, ReplicationId which, String number) {
        var seen = get(actor, id);
        if (seen.isAnswered(which)) return seen;
        var sheet = Typed.required(number, Typed.LINE_MAX, ReplicationRefusal.NUMBER_MISSING);
        var at = clock.instant();
        var now = new ReplicationPapers.Renewed(seen.position(), sheet, actor.id(), at);
        replications.update(which, one -> {
            if (!COMMITTED.contains(one.state())) throw new Refusal(ReplicationRefusal.NOT_NOW);
            var twice = one.papers().renewed().stream()
                    .anyMatch(r ->
                            r.position().equals(now.position()) && r.number().equals(sheet));
            return twice ? one : one.with(one.papers().with(now)).written(actor, "replication.renewed", at);
        });
        return answer(actor, id, which, new Renewal.Answer(true, sheet, actor.id(), at));
    }

    /** It ends. @throws Refusal {@code replication.reason-missing} */
    public Renewal end(Actor actor, String id, ReplicationId which, String reason) {
        var seen = get(actor, id);
        if (seen.isAnswered(which)) return seen;
        var why = Typed.reason(reason, ReplicationRefusal.REASON_MISSING);
        var one = replications.find(which).orElseThrow(() -> new Refusal(ReplicationRefusal.UNKNOWN));
        if (!one.state().isOver()) carrying.cancel(actor, one, why); // or it ended before this was answered
        return answer(actor, id, which, new Renewal.Answer(false, why, actor.id(), clock.instant()));
    }

    private Renewal answer(Actor actor, String id, ReplicationId which, Renewal.Answer answer) {
        return renewals.update(id, one -> one.isAnswered(which) ? one : one.answered(actor, which, answer));
    }

    /** For whoever tells of it. */
    Optional<Renewal> find(String id) {
        return renewals.find(id);
    }

    private Renewal get(Actor actor, String id) {
        return renewals.find(id)
                .filter(r -> actor.is(Role.AGENCY) && actor.isOf(r.agency()))
                .orElseThrow(() -> new Refusal(ReplicationRefusal.UNKNOWN));
    }

    private static AgencyId own(Actor actor) {
        actor.require(Role.AGENCY);
        return actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
    }
}
