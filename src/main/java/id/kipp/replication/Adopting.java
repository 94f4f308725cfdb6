package id.kipp.replication;

import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Typed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The adopter's side of the beginning: a draft, the letter of interest, and leaving it. */
@Service
public class Adopting {

    private static final int YEARS_AHEAD = 5;

    private final ReplicationStore store;
    private final ReplicationAccess access;
    private final Wishes wishes;
    private final Passing passing;
    private final Clock clock;

    Adopting(ReplicationStore store, ReplicationAccess access, Wishes wishes, Passing passing, Clock clock) {
        this.store = store;
        this.access = access;
        this.wishes = wishes;
        this.passing = passing;
        this.clock = clock;
    }

    /**
     * A draft of the actor's institution, which nobody else sees.
     *
     * @throws Refusal as {@link Wish#checked}, {@code replication.already} where the institution takes one of them over already
     */
    public Replication begin(Actor actor, Wish wish) {
        return store.save(draft(actor, wish, null));
    }

    /**
     * A draft of a member of a commitment of many: from now on it says for itself what it takes over. Its place is taken
     * first, under the number that the draft will have: of two at once one is told, and a place without its draft is free.
     *
     * @throws Refusal {@code replication.no-member}, and as {@link #begin(Actor, Wish)}
     */
    public Replication join(Actor actor, ReplicationId collective, Wish wish) {
        actor.require(Role.AGENCY);
        var agency = institution(actor);
        var parent = store.find(collective)
                .filter(Replication::isJoinable)
                .orElseThrow(() -> new Refusal(ReplicationRefusal.NO_MEMBER));
        var place = membership(parent, agency)
                .filter(m -> m.isFree(store::find))
                .orElseThrow(() -> new Refusal(ReplicationRefusal.NO_MEMBER));
        var own = draft(actor, wish, parent.id());
        store.update(parent.id(), p -> p.with(joined(p, place, own.id())).written(actor, "replication.joined", now()));
        return store.save(own);
    }

    /** Checked, with its number, and not stored yet. */
    private Replication draft(Actor actor, Wish wish, @Nullable ReplicationId parent) {
        var agency = institution(actor);
        var checked = ofUnit(actor, wish.checked());
        requireSensible(checked);
        var about = wishes.about(agency, checked, List.of(), parent);
        requireFresh(agency, about, null);
        var year = now().atZone(Progression.JAKARTA).getYear();
        return Replication.begun(actor, store.nextNumber(year), about, now());
    }

    /** The draft once more. @throws Stale where somebody else was first @throws Refusal as {@link #begin(Actor, Wish)} */
    public Replication rewrite(Actor actor, Replication seen, Wish wish) {
        access.require(actor, seen.about(), StepRules.of(ReplicationStep.DROP).who());
        if (seen.state() != ReplicationState.DRAFT_INTEREST) throw new Refusal(ReplicationRefusal.NOT_NOW);
        var checked = ofUnit(actor, wish.checked());
        requireSensible(checked);
        var replica = seen.about().replica();
        var about = wishes.about(
                institution(actor), checked, replica.earlier(), seen.about().parent());
        requireFresh(institution(actor), about, seen.id());
        return store.save(seen.with(about).written(actor, "replication.rewritten", now()));
    }

    /** The letter of interest goes to the owners. @throws Refusal what is missing in it */
    public Replication send(Actor actor, Replication seen) {
        return store.save(passing.pass(
                actor, seen, ReplicationStep.SEND, seen.about().interest().number()));
    }

    /** Not taken over after all; why is kept. @throws Refusal {@code replication.reason-missing} */
    public Replication drop(Actor actor, Replication seen, String reason) {
        var why = Typed.atMost(reason, Typed.REASON_MAX);
        return store.save(passing.pass(actor, seen, ReplicationStep.DROP, why));
    }

    /** Under another name from now on; the one before is kept, and found. @throws Refusal {@code text.too-long} */
    public Replication rename(Actor actor, Replication seen, String title) {
        access.require(actor, seen.about(), StepRules.of(ReplicationStep.DROP).who());
        var now = Typed.atMost(title, Typed.LINE_MAX);
        var before = seen.about().replica();
        if (now.equals(before.title())) return seen;
        var earlier = new ArrayList<>(before.earlier());
        if (!before.title().isEmpty() && !earlier.contains(before.title())) earlier.add(before.title());
        var about = seen.about().with(new Replica(now, List.copyOf(earlier), before.entry()));
        return store.save(seen.with(about).written(actor, "replication.renamed", now()));
    }

    private static Optional<Member> membership(Replication parent, AgencyId agency) {
        return parent.about().members().stream()
                .filter(m -> agency.equals(m.agency()))
                .findFirst();
    }

    /** @param place as it was free @throws Stale where it said its part twice at once, or the commitment ended meanwhile */
    private static About joined(Replication parent, Member place, ReplicationId own) {
        var members = parent.about().members();
        if (!parent.isJoinable() || !members.contains(place)) throw new Stale();
        return parent.about()
                .withMembers(members.stream()
                        .map(m -> m.equals(place) ? new Member(m.agency(), m.name(), own) : m)
                        .toList());
    }

    /** A unit writes for itself, whatever else it says. */
    private static Wish ofUnit(Actor actor, Wish wish) {
        if (!actor.is(Role.SERVICE_UNIT)) return wish;
        var unit = actor.unit().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        return new Wish(wish.originals(), unit, "", wish.localTitle(), wish.interest(), List.of());
    }

    private void requireSensible(Wish wish) {
        var year = wish.interest().year();
        var now = now().atZone(Progression.JAKARTA).getYear();
        if (year != 0 && (year < now || year > now + YEARS_AHEAD))
            throw new Refusal(ReplicationRefusal.BAD_YEAR, now, now + YEARS_AHEAD);
    }

    /** The same institution does not ask twice for the same at once. */
    private void requireFresh(AgencyId agency, About about, @Nullable ReplicationId but) {
        var wanted = about.originals().stream().map(Original::entry).toList();
        var open = store.open(agency, wanted).stream()
                .filter(r -> !r.id().equals(but))
                .filter(r ->
                        r.about().adopter().unitName().equals(about.adopter().unitName()))
                .findFirst();
        if (open.isPresent())
            throw new Refusal(ReplicationRefusal.ALREADY, open.get().id().value());
    }

    private static AgencyId institution(Actor actor) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        return actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
    }

    private Instant now() {
        return clock.instant();
    }
}
