package id.kipp.hub;

import id.kipp.institution.Institutions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What a hub does with its members, who came, and what was agreed, until it is done. */
@Service
public class HubEvents {

    private static final ZoneId HERE = ZoneId.of("Asia/Jakarta");
    private static final int PAGE_MAX = 200;

    private final HubEventStore store;
    private final HubAccess access;
    private final Institutions institutions;
    private final Clock clock;

    HubEvents(HubEventStore store, HubAccess access, Institutions institutions, Clock clock) {
        this.store = store;
        this.access = access;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** @param oldestFirst else the latest first */
    public List<HubEventRow> page(Actor actor, String hub, boolean oldestFirst, int offset, int limit) {
        access.require(actor, hub);
        return store.page(hub, oldestFirst, Math.max(0, offset), Math.clamp(limit, 0, PAGE_MAX));
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

    /** What members are told of, for those of the hub. @throws Refusal {@code hub.unknown} where it is not for the actor */
    public HubInvitation invited(Actor actor, String id) {
        actor.require(Role.AGENCY, Role.HUB);
        var event = store.find(id).filter(e -> e.text().kind().isForAll()).orElseThrow(HubEvents::unknown);
        var hub = access.find(event.hub()).orElseThrow(HubEvents::unknown);
        var members = institutions.all().stream()
                .filter(i -> hub.setup().members().contains(i.id()))
                .flatMap(i -> i.agencies().stream());
        if (Stream.concat(Stream.of(hub.head().agency()), members).noneMatch(actor::isOf)) throw unknown();
        return new HubInvitation(hub.head().name(), event.text());
    }

    /** What lies ahead of a hub and is for all, for everybody's calendar (RFC 5545); nothing where it is no hub. */
    @PublicAccess("forums and visits of a hub are public; what is said in them is not told")
    public Optional<String> calendar(String hub) {
        return access.find(hub).map(h -> {
            var file = new CalendarFile("Hub JIPP " + h.head().name());
            ahead(hub)
                    .forEach(e -> file.days(
                            e.id(),
                            e.text().from().atStartOfDay(HERE).toInstant(),
                            e.text().from(),
                            e.text().until(),
                            e.text().title(),
                            e.text().place()));
            return file.text();
        });
    }

    /** What lies ahead of a hub and is for all, the next first. */
    @PublicAccess("forums and visits of a hub are public; what is said in them is not told")
    public List<HubEventRow> ahead(String hub) {
        if (access.find(hub).isEmpty()) return List.of();
        return store.since(hub, today(), PAGE_MAX).reversed().stream()
                .filter(e -> e.text().kind().isPublic())
                .toList();
    }

    /** @throws Refusal as {@link EventText#checked} */
    public HubEvent plan(Actor actor, String hub, EventText text) {
        access.requireWrite(actor, hub);
        return store.save(HubEvent.first(actor, UUID.randomUUID().toString(), hub, text.checked(), clock.instant()));
    }

    /** @throws Refusal as {@link EventText#checked}, {@code problem.stale} */
    public HubEvent rewrite(Actor actor, HubEvent seen, EventText text) {
        access.requireWrite(actor, seen.hub());
        return store.save(seen.rewritten(actor, text.checked(), clock.instant()));
    }

    /** Who came, all of them. @throws Refusal {@code hub.too-many}, {@code hub.attendee} */
    public HubEvent attend(Actor actor, HubEvent seen, List<HubAttendee> attendance) {
        access.requireWrite(actor, seen.hub());
        if (attendance.size() > HubEvent.ATTENDEES) throw new Refusal(HubRefusal.TOO_MANY);
        var checked = attendance.stream().map(HubAttendee::checked).toList();
        return store.save(seen.attended(actor, checked, clock.instant()));
    }

    /** One more thing that somebody does until a day. @throws Refusal {@code hub.too-many}, {@code hub.action} */
    public HubEvent agree(Actor actor, HubEvent seen, HubAction action) {
        access.requireWrite(actor, seen.hub());
        if (seen.actions().size() >= HubEvent.ACTIONS) throw new Refusal(HubRefusal.TOO_MANY);
        var all = new ArrayList<>(seen.actions());
        all.add(action.checked());
        return store.save(seen.agreed(actor, all, clock.instant()));
    }

    /** It is done, or is not after all. @param which counted from 0 @throws Stale where there is none */
    public HubEvent finish(Actor actor, HubEvent seen, int which, boolean done) {
        access.requireWrite(actor, seen.hub());
        if (which < 0 || which >= seen.actions().size()) throw new Stale();
        var all = new ArrayList<>(seen.actions());
        all.set(which, all.get(which).finished(done ? today() : null));
        return store.save(seen.agreed(actor, all, clock.instant()));
    }

    private static Refusal unknown() {
        return new Refusal(HubRefusal.UNKNOWN);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
