package id.kipp.replication;

import id.kipp.agency.Agencies;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.NeedOffer;
import id.kipp.catalogue.NeedOffers;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import id.kipp.kernel.Words;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** An institution's problems: what it describes is kept with what was found for it, and becomes an interest by one press. */
@Service
public class Needs {

    private static final int OPEN = 100; // of one institution
    private static final int PAGE_MAX = 100;

    private final NeedStore store;
    private final NeedOffers offers;
    private final Adopting adopting;
    private final ReplicationStore replications;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Clock clock;

    Needs(
            NeedStore store,
            NeedOffers offers,
            Adopting adopting,
            ReplicationStore replications,
            Catalogue catalogue,
            Agencies agencies,
            Clock clock) {
        this.store = store;
        this.offers = offers;
        this.adopting = adopting;
        this.replications = replications;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * @throws Refusal {@code replication.need-missing}, {@code replication.need-too-long}, {@code text.too-long}, {@code
     *     replication.needs-full}
     */
    public Need write(Actor actor, String problem) {
        var agency = agencies.find(institution(actor)).orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        var said = Typed.required(problem, Wish.NEED_LETTERS, ReplicationRefusal.NEED_MISSING);
        var words = Words.in(said);
        if (words > Wish.NEED_WORDS) throw new Refusal(ReplicationRefusal.NEED_TOO_LONG, words, Wish.NEED_WORDS);
        if (store.countOpen(agency.id()) >= OPEN) throw new Refusal(ReplicationRefusal.NEEDS_FULL, OPEN);
        var by = new Need.By(agency.id(), agency.name(), agency.kind(), agency.province());
        var found = found(by, said).stream().map(o -> o.card().entry().id()).toList();
        return store.save(Need.written(actor, UUID.randomUUID().toString(), by, said, found, clock.instant()));
    }

    /** Five originals at most, each with its reasons, as the catalogue has them now. */
    public List<NeedOffer> offers(Actor actor, Need need) {
        requireOwn(actor, need);
        return found(need.by(), need.problem());
    }

    /** @throws Refusal {@code replication.unknown} where there is none of the actor's institution */
    public Need get(Actor actor, String id) {
        var agency = institution(actor);
        return store.find(id)
                .filter(n -> n.by().agency().equals(agency))
                .orElseThrow(() -> new Refusal(ReplicationRefusal.UNKNOWN));
    }

    /** Those of the actor's institution, the latest first. */
    public List<Need> own(Actor actor, int offset, int limit) {
        return store.of(institution(actor), Math.max(0, offset), Math.clamp(limit, 0, PAGE_MAX));
    }

    public long countOwn(Actor actor) {
        return store.count(institution(actor));
    }

    /**
     * Becomes the draft of a letter of interest with the need in it. One that is there already is the one: pressed twice, or cut
     * off in between, there is still one draft.
     *
     * @throws Refusal as {@link Adopting#begin}, {@code replication.need-over}
     */
    public Replication begin(Actor actor, Need seen, EntryId original) {
        requireOwn(actor, seen);
        if (!seen.isOpen()) throw new Refusal(ReplicationRefusal.NEED_OVER);
        if (catalogue.find(original).isEmpty()) throw new Refusal(ReplicationRefusal.ORIGINAL_MISSING);
        var there = replications.open(seen.by().agency(), List.of(original)).stream()
                .filter(r -> r.state() == ReplicationState.DRAFT_INTEREST)
                .flatMap(r -> replications.find(r.id()).stream())
                .filter(r -> r.about().interest().need().equals(seen.problem()))
                .findFirst();
        var interest = new Interest(seen.problem(), 0, "", "", List.of());
        var wanted = List.of(new Wish.Wanted(original, ""));
        var begun = there.orElseGet(() -> adopting.begin(actor, new Wish(wanted, null, "", "", interest, List.of())));
        store.save(seen.became(actor, begun.id(), clock.instant()));
        return begun;
    }

    /** The problem is solved, or none any more. @throws Refusal {@code replication.need-over} */
    public Need close(Actor actor, Need seen) {
        requireOwn(actor, seen);
        return store.save(seen.closed(actor, clock.instant()));
    }

    private List<NeedOffer> found(Need.By by, String problem) {
        var province = by.province();
        return offers.of(problem, new NeedOffers.Context(by.kind().name(), province == null ? "" : province.label()));
    }

    private static void requireOwn(Actor actor, Need need) {
        if (!institution(actor).equals(need.by().agency())) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
    }

    private static AgencyId institution(Actor actor) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        return actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
    }
}
