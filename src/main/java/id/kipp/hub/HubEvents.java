package id.kipp.hub;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What a hub does with its members, who came, and what was agreed, until it is done. */
@Service
public class HubEvents {

    private static final ZoneId HERE = ZoneId.of("Asia/Jakarta");
    private static final int PAGE_MAX = 200;

    private final HubEventStore store;
    private final HubAccess access;
    private final Clock clock;

    HubEvents(HubEventStore store, HubAccess access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** The latest first. */
    public List<HubEventRow> page(Actor actor, String hub, int offset, int limit) {
        access.require(actor, hub);
        return store.page(hub, Math.max(0, offset), Math.clamp(limit, 0, PAGE_MAX));
    }

    public long count(Actor actor, String hub) {
        access.require(actor, hub);
        return store.count(hub);
    }

    /** Of which something agreed is not done yet, what is due first first. */
    public List<HubEventRow> open(Actor actor, String hub) {
        access.require(actor, hub);
        return store.open(hub, PAGE_MAX);
    }

    /** @throws Refusal {@code hub.unknown} */
    public HubEvent get(Actor actor, String id) {
        var event = store.find(id).orElseThrow(() -> new Refusal(HubRefusal.UNKNOWN));
        access.require(actor, event.hub());
        return event;
    }

    /** @throws Refusal as {@link EventText#checked} */
    public HubEvent plan(Actor actor, String hub, EventText text) {
        access.require(actor, hub);
        return store.save(HubEvent.first(actor, UUID.randomUUID().toString(), hub, text.checked(), clock.instant()));
    }

    /** @throws Refusal as {@link EventText#checked}, {@code problem.stale} */
    public HubEvent rewrite(Actor actor, HubEvent seen, EventText text) {
        access.require(actor, seen.hub());
        return store.save(seen.rewritten(actor, text.checked(), clock.instant()));
    }

    /** Who came, all of them. @throws Refusal {@code hub.too-many}, {@code hub.attendee} */
    public HubEvent attend(Actor actor, HubEvent seen, List<HubAttendee> attendance) {
        access.require(actor, seen.hub());
        if (attendance.size() > HubEvent.ATTENDEES) throw new Refusal(HubRefusal.TOO_MANY);
        var checked = attendance.stream().map(HubAttendee::checked).toList();
        return store.save(seen.attended(actor, checked, clock.instant()));
    }

    /** One more thing that somebody does until a day. @throws Refusal {@code hub.too-many}, {@code hub.action} */
    public HubEvent agree(Actor actor, HubEvent seen, HubAction action) {
        access.require(actor, seen.hub());
        if (seen.actions().size() >= HubEvent.ACTIONS) throw new Refusal(HubRefusal.TOO_MANY);
        var all = new ArrayList<>(seen.actions());
        all.add(action.checked());
        return store.save(seen.agreed(actor, all, clock.instant()));
    }

    /** It is done, or is not after all. @param which counted from 0 @throws Stale where there is none */
    public HubEvent finish(Actor actor, HubEvent seen, int which, boolean done) {
        access.require(actor, seen.hub());
        if (which < 0 || which >= seen.actions().size()) throw new Stale();
        var all = new ArrayList<>(seen.actions());
        all.set(which, all.get(which).finished(done ? today() : null));
        return store.save(seen.agreed(actor, all, clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
