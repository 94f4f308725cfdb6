package id.kipp.hub;

import id.kipp.agency.Agencies;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Term;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The register of hubs: who is one, who may become one, and by which papers. */
@Service
public class HubRegister {

    private static final String PUBLIC = "which institutions are hubs is public";
    private static final int SEEN = 200;
    static final ZoneId HERE = ZoneId.of("Asia/Jakarta");

    private final HubStore store;
    private final HubEventStore events;
    private final HubAccess access;
    private final Institutions institutions;
    private final Agencies agencies;
    private final Clock clock;

    HubRegister(
            HubStore store,
            HubEventStore events,
            HubAccess access,
            Institutions institutions,
            Agencies agencies,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.access = access;
        this.institutions = institutions;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The hub that the actor coordinates. @throws Refusal {@code hub.no-hub} where the institution is none */
    public Hub own(Actor actor) {
        return access.own(actor);
    }

    /** Whether the actor reads and approves for the region of its hub, and coordinates nothing. */
    public boolean isSecretary(Actor actor) {
        return access.isSecretary(actor);
    }

    /** Those that are hubs, by their institutions' codes; never a candidate. */
    @PublicAccess(PUBLIC)
    public List<HubRow> open() {
        return store.rows().stream().filter(r -> r.status().isHub()).toList();
    }

    /** A hub that everybody may see. */
    @PublicAccess(PUBLIC)
    public Optional<Hub> find(String id) {
        return store.find(id).filter(Hub::isPublic);
    }

    /** Whether it was a hub once and is none any more. */
    @PublicAccess("that an institution was a hub is public")
    public boolean isGone(String id) {
        return store.find(id)
                .filter(h -> !h.isPublic() && h.instrument().isPresent())
                .isPresent();
    }

    /** All of them, candidates too. */
    public List<HubRow> all(Actor actor) {
        actor.require(Role.SECRETARIAT);
        return store.rows();
    }

    /** @throws Refusal {@code hub.unknown} */
    public Hub get(Actor actor, String id) {
        actor.require(Role.SECRETARIAT);
        return store.find(id).orElseThrow(() -> new Refusal(HubRefusal.UNKNOWN));
    }

    /**
     * A candidate; a province's members are its regencies and cities, to be changed later.
     *
     * @param institution its id in the register of institutions
     * @throws Refusal {@code hub.unknown}, {@code hub.kind}, {@code hub.there}
     */
    public Hub enter(Actor actor, String institution) {
        actor.require(Role.SECRETARIAT);
        var all = institutions.all();
        var owner = all.stream()
                .filter(i -> i.id().equals(institution))
                .findFirst()
                .orElseThrow(() -> new Refusal(HubRefusal.UNKNOWN));
        if (store.find(owner.id()).isPresent()) throw new Refusal(HubRefusal.THERE, owner.official());
        var head = new HubHead(owner.official(), owner.kind(), owner.province(), participant(owner));
        var setup = HubSetup.begun(members(owner, all));
        var fresh = Hub.candidate(actor, owner.id(), head, setup, clock.instant());
        return store.enter(fresh, () -> new Refusal(HubRefusal.THERE, owner.official()));
    }

    /** By whichever of its names it was entered; as it would be entered today where it was not. */
    private AgencyId participant(Institution owner) {
        var ids = owner.agencies();
        var known = agencies.names(ids).keySet();
        return ids.stream().filter(known::contains).findFirst().orElseGet(owner::agency);
    }

    /** @throws Refusal {@code hub.unknown-member}, {@code hub.bad-portal}, {@code hub.too-many}, {@code text.too-long} */
    public Hub describe(
            Actor actor,
            Hub seen,
            List<String> coordinators,
            List<HubPost> posts,
            List<String> members,
            String portal) {
        actor.require(Role.SECRETARIAT);
        var setup = seen.setup().described(coordinators, posts, members, portal);
        var known = institutions.all().stream().map(Institution::id).toList();
        if (!known.containsAll(setup.members())) throw new Refusal(HubRefusal.UNKNOWN_MEMBER);
        return store.save(seen.described(actor, setup, clock.instant()));
    }

    /** A paper no step rests on, such as the team's. @throws Refusal as {@link HubInstrument#checked} */
    public Hub record(Actor actor, Hub seen, HubInstrument paper) {
        actor.require(Role.SECRETARIAT);
        if (seen.papers().size() >= Hub.PAPERS) throw new Refusal(HubRefusal.TOO_MANY);
        return store.save(seen.recorded(actor, paper.checked(today()), clock.instant()));
    }

    /** What stands in the way of a step, as far as it does not depend on what is filled in for it. */
    public List<HubGuard> missing(Actor actor, Hub hub, HubRule rule) {
        actor.require(Role.SECRETARIAT);
        var ready = readiness(hub);
        return rule.guards().stream().filter(g -> !ready.stands(g)).toList();
    }

    /** Until when it should have gone on; nothing for what is where it is to be, or has not begun. */
    @PublicAccess("counts days of what was handed in")
    public Optional<HubDue> due(HubRow hub) {
        if (hub.steps().isEmpty()) return Optional.empty();
        var on =
                switch (hub.status()) {
                    case DIUNDANG, KOMITMEN, DITETAPKAN, DIEVALUASI_ULANG -> true;
                    case KANDIDAT, AKTIF, TIDAK_AKTIF -> false;
                };
        if (!on) return Optional.empty();
        var since = LocalDate.ofInstant(hub.steps().getLast().at(), HERE);
        var days = HubRules.next(hub.status()).getFirst().days();
        var day = since.plusDays(days);
        return Optional.of(new HubDue(day, day.isBefore(today())));
    }

    /**
     * A step that one hand takes.
     *
     * @throws Refusal {@code hub.not-now}, {@code hub.two-hands}, {@code hub.waits}, {@code hub.wrong-paper}, {@code
     *     hub.not-ready}
     */
    public Hub move(Actor actor, Hub seen, HubMove move, HubRecord filled) {
        actor.require(Role.SECRETARIAT);
        var rule = rule(seen, move);
        if (rule.hand() != HubHand.SECRETARY) throw new Refusal(HubRefusal.TWO_HANDS);
        return store.save(seen.moved(actor, step(actor, seen, rule, filled), clock.instant()));
    }

    /** A step that waits then for another's hand. @throws Refusal as {@link #move} */
    public Hub ask(Actor actor, Hub seen, HubMove move, HubRecord filled) {
        actor.require(Role.SECRETARIAT);
        var rule = rule(seen, move);
        if (rule.hand() == HubHand.SECRETARY) throw new Refusal(HubRefusal.NOT_NOW);
        return store.save(seen.asked(actor, step(actor, seen, rule, filled), clock.instant()));
    }

    /** The second hand. @throws Refusal {@code hub.not-now}, {@code hub.same-person} */
    public Hub agree(Actor actor, Hub seen) {
        actor.require(Role.SECRETARIAT);
        var waiting = waiting(seen);
        if (waiting.by().equals(actor.id())) throw new Refusal(HubRefusal.SAME_PERSON);
        return store.save(seen.moved(actor, waiting.agreed(actor.id(), clock.instant()), clock.instant()));
    }

    /** What waits is not done. @throws Refusal {@code hub.not-now} */
    public Hub turnDown(Actor actor, Hub seen) {
        actor.require(Role.SECRETARIAT);
        waiting(seen);
        return store.save(seen.turnedDown(actor, clock.instant()));
    }

    /** How many there are to be. */
    public HubTarget target(Actor actor) {
        actor.require(Role.SECRETARIAT);
        return store.target();
    }

    /** @throws Refusal {@code hub.bad-target}, {@code hub.bad-year}, {@code hub.reason-missing} */
    public HubTarget aim(Actor actor, HubTarget seen, int provinces, int central, int year, String basis) {
        actor.require(Role.SECRETARIAT);
        return store.save(seen.set(actor, provinces, central, year, basis, clock.instant()));
    }

    private HubRule rule(Hub seen, HubMove move) {
        if (seen.pending() != null) throw new Refusal(HubRefusal.WAITS);
        if (seen.steps().size() >= Hub.STEPS) throw new Refusal(HubRefusal.TOO_MANY);
        return HubRules.of(move, seen.status()).orElseThrow(() -> new Refusal(HubRefusal.NOT_NOW));
    }

    private HubStep step(Actor actor, Hub seen, HubRule rule, HubRecord filled) {
        var paper = filled.paper().checked(today());
        if (!rule.papers().contains(paper.kind())) throw new Refusal(HubRefusal.WRONG_PAPER);
        var reason = Typed.atMost(filled.reason(), Typed.REASON_MAX);
        var verdicts = filled.verdicts().stream().map(HubVerdict::checked).toList();
        var missing = readiness(seen).missing(rule, paper, reason, verdicts);
        if (!missing.isEmpty())
            throw new Refusal(HubRefusal.NOT_READY, new Term(missing.getFirst().key()));
        return new HubStep(rule.move(), rule.to(), paper, reason, verdicts, actor.id(), clock.instant(), null);
    }

    private static HubStep waiting(Hub seen) {
        if (seen.pending() == null) throw new Refusal(HubRefusal.NOT_NOW);
        return seen.pending();
    }

    private HubReadiness readiness(Hub hub) {
        var year = today().getYear();
        return new HubReadiness(
                hub,
                Stream.of(year, year - 1).map(y -> store.year(hub.id(), y)).toList(),
                events.since(hub.id(), today().minusMonths(HubRules.ACTIVE_MONTHS), SEEN),
                today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private static List<String> members(Institution owner, List<Institution> all) {
        return switch (owner.kind()) {
            case PROVINCE ->
                all.stream()
                        .filter(i -> switch (i.kind()) {
                            case REGENCY, CITY -> i.province() == owner.province();
                            case PROVINCE, MINISTRY, AGENCY, SOE, ROE -> false;
                        })
                        .map(Institution::id)
                        .toList();
            case MINISTRY, AGENCY -> List.of();
            case REGENCY, CITY, SOE, ROE -> throw new Refusal(HubRefusal.KIND);
        };
    }
}
