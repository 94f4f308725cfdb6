package id.kipp.replication;

import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import id.kipp.proposal.Beginning;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Problems that several institutions of a province have: their hub gathers them, and those of the province think along. */
@Service
public class SharedProblems {

    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 50;

    private final NeedStore store;
    private final ReplicationAccess access;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Clock clock;

    SharedProblems(NeedStore store, ReplicationAccess access, Agencies agencies, Catalogue catalogue, Clock clock) {
        this.store = store;
        this.access = access;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A line of a list. @param sharing how many have it @param joined how many work on it */
    public record Row(String id, String title, List<String> sharing, int joined, int ideas, boolean open) {

        static Row of(NeedStore.SharedRow row) {
            return new Row(
                    row.id(),
                    row.head().title(),
                    row.shared().stream().map(NeedStore.OfNeed::name).distinct().toList(),
                    row.joined().size(),
                    row.ideas().size(),
                    row.outcome().isEmpty());
        }
    }

    /** Needs of different institutions of a province that are alike and nobody has gathered yet, the most first. */
    public List<List<Need>> suggested(Actor actor, Province province) {
        requireHub(actor, province);
        var gathered = new HashSet<String>();
        store.problems(province, LOOKED_AT).forEach(p -> p.shared().forEach(s -> gathered.add(s.need())));
        var open = store.open(province, LOOKED_AT).stream()
                .filter(n -> !gathered.contains(n.id()))
                .toList();
        return AlikeNeeds.of(open);
    }

    /** @throws Refusal {@code replication.need-missing} without a name for it, or where fewer than two institutions have it */
    public SharedProblem open(Actor actor, Province province, String title, List<String> needs) {
        var called = Typed.required(title, Typed.LINE_MAX, ReplicationRefusal.NEED_MISSING);
        requireHub(actor, province);
        var shared = store.all(needs.stream().distinct().limit(LOOKED_AT).toList()).stream()
                .filter(n -> n.by().province() == province && n.isOpen())
                .map(n -> new SharedProblem.Sharing(n.id(), n.by().agency(), n.by().name()))
                .toList();
        if (shared.stream().map(SharedProblem.Sharing::agency).distinct().count() < 2)
            throw new Refusal(ReplicationRefusal.NEED_MISSING);
        var head = new SharedProblem.Head(province, called, clock.instant());
        return store.save(SharedProblem.opened(actor, UUID.randomUUID().toString(), head, shared));
    }

    /** Of a province, for its hub and the ministry; the latest first. */
    public List<Row> of(Actor actor, Province province) {
        if (!actor.is(Role.SECRETARIAT)) requireHub(actor, province);
        return rows(province);
    }

    /** Of the province where the actor's institution is. */
    public List<Row> near(Actor actor) {
        return Optional.ofNullable(institution(actor).province())
                .map(this::rows)
                .orElse(List.of());
    }

    /** @throws Refusal {@code replication.unknown} where there is none that concerns the actor */
    public SharedProblem get(Actor actor, String id) {
        return store.problem(id)
                .filter(p -> maySee(actor, p.head().province()))
                .orElseThrow(() -> new Refusal(ReplicationRefusal.UNKNOWN));
    }

    /** Whether the actor coordinates the hub that gathered it. */
    public boolean guides(Actor actor, SharedProblem one) {
        return access.coordinates(actor, one.head().province());
    }

    /** The actor's institution works on it too. Twice is once. */
    public SharedProblem join(Actor actor, String id) {
        actor.require(Role.AGENCY);
        var agency = institution(actor);
        get(actor, id);
        var one = new SharedProblem.Joined(agency.id(), agency.name(), clock.instant());
        return store.update(id, p -> p.with(actor, one));
    }

    /**
     * An idea how to solve it, after a look at what exists.
     *
     * @param original of what is taken over or adapted
     * @throws Refusal {@code replication.idea-missing}, {@code replication.reason-missing}, {@code replication.original-missing}
     */
    public SharedProblem suggest(
            Actor actor, String id, String text, Beginning.Way way, String reason, @Nullable EntryId original) {
        var said = Typed.required(text, Typed.REASON_MAX, ReplicationRefusal.IDEA_MISSING);
        var why = Typed.reason(reason, ReplicationRefusal.REASON_MISSING);
        get(actor, id);
        var from = way == Beginning.Way.NEW ? null : original;
        if (way != Beginning.Way.NEW && (from == null || catalogue.find(from).isEmpty()))
            throw new Refusal(ReplicationRefusal.ORIGINAL_MISSING);
        var idea = new SharedProblem.Idea(said, way, why, from, name(actor), clock.instant());
        return store.update(id, p -> p.with(actor, idea));
    }

    /** Somebody helps, named by the hub. @param making also with making something new @throws Refusal {@code replication.position-missing} */
    public SharedProblem appoint(Actor actor, String id, String position, boolean making) {
        var who = Typed.required(position, Typed.LINE_MAX, ReplicationRefusal.POSITION_MISSING);
        requireHub(actor, get(actor, id).head().province());
        return store.update(id, p -> p.with(actor, new SharedProblem.Mentor(who, making, clock.instant())));
    }

    /** @param outcome what came of it @throws Refusal {@code replication.reason-missing}, {@code replication.need-over} */
    public SharedProblem close(Actor actor, String id, String outcome) {
        var what = Typed.reason(outcome, ReplicationRefusal.REASON_MISSING);
        requireHub(actor, get(actor, id).head().province());
        return store.update(id, p -> p.closed(actor, what, clock.instant()));
    }

    private List<Row> rows(Province province) {
        return store.problems(province, SHOWN).stream().map(Row::of).toList();
    }

    private boolean maySee(Actor actor, Province province) {
        if (actor.is(Role.SECRETARIAT) || access.coordinates(actor, province)) return true;
        return (actor.is(Role.AGENCY) || actor.is(Role.SERVICE_UNIT))
                && institution(actor).province() == province;
    }

    private String name(Actor actor) {
        return actor.agency().flatMap(agencies::find).map(Agency::name).orElse("");
    }

    private Agency institution(Actor actor) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        return actor.agency().flatMap(agencies::find).orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
    }

    private void requireHub(Actor actor, Province province) {
        if (!access.coordinates(actor, province)) throw new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
    }
}
