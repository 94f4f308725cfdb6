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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who coordinates which hub. A candidate's coordinator has nothing to coordinate yet. */
@Component
class HubAccess implements HubCoordinators {

    private final HubStore store;
    private final Accounts accounts;
    private final Clock clock;

    HubAccess(HubStore store, Accounts accounts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
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
        return guide(province).filter(h -> mayWrite(actor, h)).isPresent();
    }

    @Override
    public Optional<Province> guided(Actor actor) {
        if (!actor.is(Role.HUB)) return Optional.empty();
        return actor.agency()
                .flatMap(store::ofAgency)
                .filter(Hub::isPublic)
                .flatMap(h -> Optional.ofNullable(h.head().province()))
                .filter(p -> coordinates(actor, p));
    }

    @Override
    public boolean reads(Actor actor, Province province) {
        return guide(province).filter(h -> isOf(actor, h)).isPresent();
    }

    @Override
    public boolean mentors(Actor actor, Province province) {
        return actor.is(Role.MENTOR)
                && guide(province).filter(h -> mentors(actor, h)).isPresent();
    }

    /** Coordinates it; the region's secretary reads what is done and does none of it. */
    boolean mayWrite(Actor actor, Hub hub) {
        return isOf(actor, hub) && !hub.setup().isSecretary(actor);
    }

    boolean isOf(Actor actor, Hub hub) {
        return actor.is(Role.HUB) && hub.isPublic() && actor.isOf(hub.head().agency());
    }

    boolean isSecretary(Actor actor) {
        return actor.is(Role.HUB)
                && actor.agency()
                        .flatMap(store::ofAgency)
                        .filter(h -> h.isPublic() && h.setup().isSecretary(actor))
                        .isPresent();
    }

    private boolean mentors(Actor actor, Hub hub) {
        return actor.is(Role.MENTOR)
                && hub.isPublic()
                && hub.setup().isMentor(actor, LocalDate.ofInstant(clock.instant(), HubRegister.HERE));
    }

    /** The hub in which the actor mentors. @throws Refusal {@code hub.no-mentor} while no letter appoints */
    Hub mentored(Actor actor) {
        actor.require(Role.MENTOR);
        return actor.agency()
                .flatMap(store::ofAgency)
                .filter(h -> mentors(actor, h))
                .orElseThrow(() -> new Refusal(HubRefusal.NO_MENTOR));
    }

    /** The hub the actor works for. @throws Refusal {@code hub.no-hub} where the institution is none */
    Hub own(Actor actor) {
        actor.require(Role.HUB);
        return actor.agency()
                .flatMap(store::ofAgency)
                .filter(Hub::isPublic)
                .orElseThrow(() -> new Refusal(HubRefusal.NO_HUB));
    }

    /** The hub of this id, for who changes something in it. @throws Refusal {@code hub.unknown}, {@code hub.secretary-reads} */
    Hub requireWrite(Actor actor, String id) {
        var hub = require(actor, id);
        if (!actor.is(Role.SECRETARIAT) && !mayWrite(actor, hub)) throw new Refusal(HubRefusal.SECRETARY_READS);
        return hub;
    }

    /** The hub of this id, for who works there and for the ministry. @throws Refusal {@code hub.unknown} */
    Hub require(Actor actor, String id) {
        actor.require(Role.HUB, Role.SECRETARIAT);
        var hub = store.find(id).orElseThrow(() -> new Refusal(HubRefusal.UNKNOWN));
        if (!actor.is(Role.SECRETARIAT) && !isOf(actor, hub)) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
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
