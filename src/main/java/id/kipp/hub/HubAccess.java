package id.kipp.hub;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.replication.HubCoordinators;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who coordinates which hub. A candidate's coordinator has nothing to coordinate yet. */
@Component
class HubAccess implements HubCoordinators {

    private final HubStore store;
    private final Accounts accounts;

    HubAccess(HubStore store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    @Override
    public Set<AccountId> of(Province province) {
        var hub = guide(province).orElse(null);
        if (hub == null) return Set.of();
        return accounts.byRole(Role.HUB).stream() // of all hubs some dozens
                .filter(a -> a.agency().filter(hub.head().agency()::equals).isPresent())
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean coordinates(Actor actor, Province province) {
        return actor.is(Role.HUB)
                && guide(province).filter(h -> actor.isOf(h.head().agency())).isPresent();
    }

    @Override
    public Optional<Province> guided(Actor actor) {
        if (!actor.is(Role.HUB)) return Optional.empty();
        return actor.agency()
                .flatMap(store::ofAgency)
                .filter(Hub::isPublic)
                .flatMap(h -> Optional.ofNullable(h.head().province()));
    }

    /** The hub the actor coordinates. @throws Refusal {@code hub.no-hub} where the institution is none */
    Hub own(Actor actor) {
        actor.require(Role.HUB);
        return actor.agency()
                .flatMap(store::ofAgency)
                .filter(Hub::isPublic)
                .orElseThrow(() -> new Refusal(HubRefusal.NO_HUB));
    }

    /** The hub of this id, for who coordinates it and for the ministry. @throws Refusal {@code hub.unknown} */
    Hub require(Actor actor, String id) {
        actor.require(Role.HUB, Role.SECRETARIAT);
        var hub = store.find(id).orElseThrow(() -> new Refusal(HubRefusal.UNKNOWN));
        if (!actor.is(Role.SECRETARIAT)
                && !(hub.isPublic() && actor.isOf(hub.head().agency())))
            throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
        return hub;
    }

    /** What is a hub now. */
    Optional<Hub> find(String id) {
        return store.find(id).filter(Hub::isPublic);
    }

    private Optional<Hub> guide(Province province) {
        return find(province.code());
    }
}
