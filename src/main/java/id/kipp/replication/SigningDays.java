package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Code;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Commitment days: led by the coordinator of the province's hub, or by the ministry. */
@Service
public class SigningDays {

    private static final int SHOWN = 200;
    private static final int CODE = 12;

    private final SigningStore store;
    private final SigningSetup setup;
    private final SigningCarry carry;
    private final ReplicationStore replications;
    private final ReplicationAccess access;
    private final RandomGenerator random;
    private final Clock clock;

    SigningDays(
            SigningStore store,
            SigningSetup setup,
            SigningCarry carry,
            ReplicationStore replications,
            ReplicationAccess access,
            RandomGenerator random,
            Clock clock) {
        this.store = store;
        this.setup = setup;
        this.carry = carry;
        this.replications = replications;
        this.access = access;
        this.random = random;
        this.clock = clock;
    }

    /** A day with its sheet and the plans that are attached. @param plans by the number of the replication, as they were approved */
    public record SigningFile(SigningDay day, Map<ReplicationId, PlanFile> plans) {}

    /**
     * With all plans of the province that are approved and wait to be signed; without a province those of the whole country.
     *
     * @throws Refusal {@code signing.title-missing}, {@code replication.number-missing}, {@code signing.nothing} where no plan
     *     waits, {@code signing.too-many}
     */
    public SigningDay open(Actor actor, SigningDay.Head head) {
        requireLeader(actor, head.province());
        var checked = new SigningDay.Head(
                Typed.required(head.title(), Typed.LINE_MAX, ReplicationRefusal.TITLE_MISSING),
                head.province(),
                Typed.atMost(head.place(), Typed.LINE_MAX),
                head.day(),
                Typed.required(head.sheet(), Typed.LINE_MAX, ReplicationRefusal.NUMBER_MISSING));
        var cells = setup.cells(checked.province());
        var id = store.nextNumber(head.day().getYear());
        var code = Code.random(random, CODE);
        var seats = setup.seats(checked.province(), cells);
        return store.save(SigningDay.opened(
                actor,
                id,
                code,
                checked,
                seats,
                cells.stream().map(SigningSetup.Found::cell).toList(),
                clock.instant()));
    }

    /** Why no day can be opened now, of the hub's province or anywhere. */
    public Optional<Refusal> obstacle(Actor actor) {
        var province = actor.is(Role.SECRETARIAT) ? null : access.guided(actor).orElseThrow(SigningDays::notAllowed);
        return setup.isWaited(province)
                ? Optional.empty()
                : Optional.of(new Refusal(ReplicationRefusal.NOTHING_TO_SIGN));
    }

    /** The latest first: a hub's own, for the ministry all. */
    public List<SigningRow> list(Actor actor) {
        if (actor.is(Role.SECRETARIAT)) return store.rows(null, SHOWN);
        return store.rows(access.guided(actor).orElseThrow(SigningDays::notAllowed), SHOWN);
    }

    /** The province whose hub the actor coordinates. */
    public Optional<Province> region(Actor actor) {
        return access.guided(actor);
    }

    /** @throws Refusal {@code signing.unknown} where there is none, or none that the actor leads */
    public SigningDay get(Actor actor, String id) {
        return store.find(id)
                .filter(d -> isLeader(actor, d.head().province()))
                .orElseThrow(() -> new Refusal(ReplicationRefusal.DAY_UNKNOWN));
    }

    /**
     * The position has signed. Pressed twice it has signed once.
     *
     * @throws Refusal {@code signing.not-your-turn} where another comes first, {@code signing.seat-unknown}
     */
    public SigningDay sign(Actor actor, String id, String seat) {
        var as = leads(actor, id);
        var signed = store.update(id, day -> {
            var one = seat(day, seat);
            if (one.isSigned()) return day;
            if (one.presence() == SigningDay.Presence.WAITING
                    && day.turn().filter(one::equals).isEmpty()) throw new Refusal(ReplicationRefusal.NOT_YOUR_TURN);
            var hand = new SigningDay.Hand(actor.id(), as, clock.instant());
            return day.with(one.with(SigningDay.Presence.SIGNED, hand), actor, "signing.signed", clock.instant());
        });
        return carry.carry(actor, signed);
    }

    /** It is not here: the next one signs, and it signs later. @throws Refusal {@code signing.not-your-turn}, {@code signing.seat-unknown} */
    public SigningDay absent(Actor actor, String id, String seat) {
        leads(actor, id);
        return store.update(id, day -> {
            var one = seat(day, seat);
            if (one.presence() == SigningDay.Presence.ABSENT) return day;
            if (one.isSigned()) throw new Refusal(ReplicationRefusal.NOT_YOUR_TURN);
            return day.with(one.with(SigningDay.Presence.ABSENT, null), actor, "signing.absent", clock.instant());
        });
    }

    /**
     * It is here after all and signs at its place in the order. Who has signed already stays so.
     *
     * @throws Refusal {@code signing.over} once the sitting is closed: then whoever was absent signs later, {@code
     *     signing.seat-unknown}
     */
    public SigningDay present(Actor actor, String id, String seat) {
        leads(actor, id);
        return store.update(id, day -> {
            var one = seat(day, seat);
            if (one.presence() != SigningDay.Presence.ABSENT) return day;
            if (!day.open().session()) throw new Refusal(ReplicationRefusal.SITTING_OVER);
            return day.with(one.with(SigningDay.Presence.WAITING, null), actor, "signing.present", clock.instant());
        });
    }

    /** One place sooner, of those that have not signed. @throws Refusal {@code signing.seat-unknown} */
    public SigningDay sooner(Actor actor, String id, String seat) {
        leads(actor, id);
        return store.update(id, day -> {
            seat(day, seat);
            var order = SigningDay.moved(seat, -1).apply(day.seats());
            return order.equals(day.seats()) ? day : day.with(order, actor, "signing.ordered", clock.instant());
        });
    }

    /** The sitting is over; whoever has not signed signs later. */
    public SigningDay close(Actor actor, String id) {
        leads(actor, id);
        return store.update(id, day -> day.open().session() ? day.closed(actor, clock.instant()) : day);
    }

    /** The sheet with the plans, as they were approved. */
    public SigningFile file(Actor actor, String id) {
        var day = get(actor, id);
        var plans = new LinkedHashMap<ReplicationId, PlanFile>();
        replications
                .all(day.cells().stream().map(SigningDay.Cell::replication).toList())
                .forEach(r -> plans.put(r.id(), r.plan()));
        return new SigningFile(day, plans);
    }

    /** What stands behind the code of a sheet. */
    @PublicAccess("whoever holds the sheet of a commitment may check it")
    public Optional<SignedSheet> check(String code) {
        return code.length() != CODE ? Optional.empty() : store.behind(code).map(SignedSheet::of);
    }

    private static SigningDay.Seat seat(SigningDay day, String key) {
        return day.seat(key).orElseThrow(() -> new Refusal(ReplicationRefusal.SEAT_UNKNOWN));
    }

    private Party leads(Actor actor, String id) {
        get(actor, id);
        return actor.is(Role.SECRETARIAT) ? Party.MINISTRY : Party.HUB;
    }

    private void requireLeader(Actor actor, @Nullable Province province) {
        if (!isLeader(actor, province)) throw notAllowed();
    }

    private boolean isLeader(Actor actor, @Nullable Province province) {
        return actor.is(Role.SECRETARIAT) || province != null && access.coordinates(actor, province);
    }

    private static Refusal notAllowed() {
        return new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED);
    }
}
