package id.kipp.hub;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.replication.ReplicationRow;
import id.kipp.replication.Replications;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What a mentor writes of the replications of the hub's region, as long as the letter of appointment holds. */
@Service
public class CoachingNotes {

    private static final int PAGE_MAX = 200;

    private final HubEventStore store;
    private final HubAccess access;
    private final Replications replications;
    private final Clock clock;

    CoachingNotes(HubEventStore store, HubAccess access, Replications replications, Clock clock) {
        this.store = store;
        this.access = access;
        this.replications = replications;
        this.clock = clock;
    }

    /** Where the actor mentors. @throws Refusal {@code hub.no-mentor} */
    public Hub hub(Actor actor) {
        return access.mentored(actor);
    }

    /** What is taken over in the region, the latest change first; none where the hub has no region. @throws Refusal as {@link #hub} */
    public List<ReplicationRow> cases(Actor actor, int offset, int limit) {
        var province = access.mentored(actor).head().province();
        return province == null ? List.of() : replications.ofRegion(actor, province, offset, limit);
    }

    /** The actor's own, the latest first. */
    public List<HubEventRow> own(Actor actor, int offset, int limit) {
        actor.require(Role.MENTOR);
        var hub = access.mentored(actor);
        return store.by(hub.id(), actor.id(), Math.max(0, offset), Math.clamp(limit, 0, PAGE_MAX));
    }

    /** @throws Refusal {@code hub.unknown} for what another wrote */
    public HubEvent get(Actor actor, String id) {
        var hub = access.mentored(actor);
        return store.find(id)
                .filter(e -> e.hub().equals(hub.id()) && actor.id().equals(e.by()))
                .orElseThrow(() -> new Refusal(HubRefusal.UNKNOWN));
    }

    /** @throws Refusal {@code hub.mentor-case} of a replication that is none of the region's, as {@link EventText#checked} */
    public HubEvent write(Actor actor, EventText text) {
        var hub = access.mentored(actor);
        var note = checked(actor, hub, text);
        return store.save(HubEvent.first(actor, UUID.randomUUID().toString(), hub.id(), note, clock.instant()));
    }

    /** @throws Refusal as {@link #write}, {@code problem.stale} */
    public HubEvent rewrite(Actor actor, HubEvent seen, EventText text) {
        var hub = access.mentored(actor);
        get(actor, seen.id());
        return store.save(seen.rewritten(actor, checked(actor, hub, text), clock.instant()));
    }

    private EventText checked(Actor actor, Hub hub, EventText text) {
        var note = text.of(EventKind.COACHING).checked();
        var province = hub.head().province();
        if (province == null || !replications.isInRegion(actor, province, note.replication()))
            throw new Refusal(HubRefusal.MENTOR_CASE);
        return note;
    }
}
