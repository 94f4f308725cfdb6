package id.kipp.hub;

import id.kipp.agency.Agencies;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Typed;
import id.kipp.replication.Replications;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What institutions ask the owner of an innovation, answered for all to read, and what adopters have found good to know. */
@Service
public class Exchanges {

    private static final int SHOWN = 50;
    private static final int PAGE_MAX = 200;
    private static final int OPEN = 5; // questions of one institution about one innovation that wait

    private final ExchangeStore store;
    private final Catalogue catalogue;
    private final Replications replications;
    private final Agencies agencies;
    private final Clock clock;

    Exchanges(ExchangeStore store, Catalogue catalogue, Replications replications, Agencies agencies, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.replications = replications;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Answered questions and notes, the latest first. */
    @PublicAccess("the owner answers for everybody to read")
    public List<Exchange> about(EntryId entry) {
        return store.about(entry, SHOWN);
    }

    /**
     * @throws Refusal {@code exchange.no-entry}, {@code exchange.no-owner}, {@code exchange.own}, {@code exchange.text-missing},
     *     {@code exchange.wait}
     */
    public Exchange ask(Actor actor, EntryId entry, String text) {
        var about = about(actor, Exchange.Kind.QUESTION, entry);
        var typed = Typed.reason(text, HubRefusal.EXCHANGE_TEXT);
        if (store.unanswered(about.from(), entry) >= OPEN) throw new Refusal(HubRefusal.EXCHANGE_WAIT, OPEN);
        return store.save(Exchange.first(actor, UUID.randomUUID().toString(), about, typed, clock.instant()));
    }

    /** By an institution that has taken it over, or is about to. @throws Refusal {@code exchange.no-adopter} and as {@link #ask} */
    public Exchange note(Actor actor, EntryId entry, String text) {
        var about = about(actor, Exchange.Kind.NOTE, entry);
        var typed = Typed.reason(text, HubRefusal.EXCHANGE_TEXT);
        if (!replications.hasBegun(about.from(), entry)) throw new Refusal(HubRefusal.EXCHANGE_NO_ADOPTER);
        return store.save(Exchange.first(actor, UUID.randomUUID().toString(), about, typed, clock.instant()));
    }

    /** By the owner's administrator; written anew it replaces what was said. @throws Refusal {@code exchange.text-missing} */
    public Exchange answer(Actor actor, Exchange seen, String text) {
        actor.require(Role.AGENCY);
        if (!actor.isOf(seen.about().owner()) || seen.about().kind() != Exchange.Kind.QUESTION)
            throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
        return store.save(seen.answered(actor, Typed.reason(text, HubRefusal.EXCHANGE_TEXT), clock.instant()));
    }

    /** Nobody reads it any more, or again. @throws Stale where another was first */
    public Exchange hide(Actor actor, String id, long seen, boolean away) {
        actor.require(Role.SECRETARIAT);
        var stored = store.find(id).filter(e -> e.version() == seen).orElseThrow(Stale::new);
        return store.save(stored.hidden(actor, away, clock.instant()));
    }

    /** What others ask the actor's institution, the latest first. */
    public List<Exchange> asked(Actor actor) {
        actor.require(Role.AGENCY);
        return store.toOwner(institution(actor), PAGE_MAX);
    }

    /** What the actor's institution has asked and told, the latest first. */
    public List<Exchange> own(Actor actor) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        return store.from(institution(actor), PAGE_MAX);
    }

    /** All, for whoever keeps the site. */
    public List<Exchange> all(Actor actor, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        return store.page(Math.max(0, offset), Math.clamp(limit, 0, PAGE_MAX));
    }

    private Exchange.About about(Actor actor, Exchange.Kind kind, EntryId id) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        var from = institution(actor);
        Entry entry = catalogue.find(id).orElseThrow(() -> new Refusal(HubRefusal.EXCHANGE_NO_ENTRY));
        var owner = entry.origin().agency();
        if (owner == null) throw new Refusal(HubRefusal.EXCHANGE_NO_OWNER);
        if (owner.equals(from)) throw new Refusal(HubRefusal.EXCHANGE_OWN);
        var name = agencies.names(List.of(from)).getOrDefault(from, from.value());
        return new Exchange.About(kind, id, entry.text().title(), from, name, owner);
    }

    private static AgencyId institution(Actor actor) {
        return actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
    }
}
