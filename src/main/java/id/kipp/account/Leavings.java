package id.kipp.account;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Own;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Whoever leaves an office begins the handover; whoever looks after them ends it, by {@link Offices#handOver}. */
@Service
public class Leavings {

    private final Aggregates<Resignation> all;
    private final AccountStore accounts;
    private final Clock clock;

    Leavings(Outbox outbox, AccountStore accounts, Clock clock) {
        this.all = outbox.aggregates("leavings", Resignation.class, "leaving");
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whom the actor has named. */
    @Own
    public Optional<Resignation.Successor> own(Actor actor) {
        return named(actor.id());
    }

    /** Names who comes after the actor; nobody is invited by it. @throws Refusal {@code account.handover-judge}, {@code account.exists} for oneself */
    @Own
    public void begin(Actor actor, String name, String email) {
        if (actor.roles().stream().anyMatch(Offices.JUDGES::contains)) throw new Refusal(AccountRefusal.HANDOVER_JUDGE);
        var next = new Profile(name, email, "id", null, null, Set.of());
        if (accounts.bySignInName(next.email())
                .filter(a -> a.id().equals(actor.id()))
                .isPresent()) throw new Refusal(AccountRefusal.EXISTS);
        var named = new Resignation.Successor(next.name(), next.email(), clock.instant());
        all.update(actor.id(), () -> Resignation.none(actor.id()), l -> l.begun(actor, named));
    }

    /** The actor stays. */
    @Own
    public void takeBack(Actor actor) {
        if (named(actor.id()).isPresent())
            all.update(actor.id(), () -> Resignation.none(actor.id()), l -> l.takenBack(actor, clock.instant()));
    }

    /** Whom somebody in the actor's care has named. */
    public Optional<Resignation.Successor> of(Actor actor, Account other) {
        AccountRights.requireCare(actor, other);
        return named(other.id());
    }

    @PublicAccess("that somebody leaves is told to those who look after them; whom they named is not")
    public boolean isLeaving(AccountId id) {
        return named(id).isPresent();
    }

    /** What is named for a handover is not kept after it. @param at when it was done */
    void handedOver(Actor actor, AccountId id, Instant at) {
        all.update(id, () -> Resignation.none(id), l -> l.forgotten(actor, at, clock.instant()));
    }

    private Optional<Resignation.Successor> named(AccountId id) {
        return all.find(id).flatMap(r -> Optional.ofNullable(r.next()));
    }
}
