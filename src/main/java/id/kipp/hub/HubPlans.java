package id.kipp.hub;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** What hubs plan to do in a year, and what of it is done. */
@Service
public class HubPlans {

    private static final ZoneId HERE = ZoneId.of("Asia/Jakarta");
    private static final int YEARS = 5; // back and ahead

    private final HubStore store;
    private final HubAccess access;
    private final Clock clock;

    HubPlans(HubStore store, HubAccess access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** The plan of this year; empty where there is none. @throws Refusal {@code hub.unknown}, {@code hub.bad-year} */
    public HubYear of(Actor actor, String hub, int year) {
        access.require(actor, hub);
        require(year);
        return store.year(hub, year);
    }

    /** The usual calendar of a year, to begin with. */
    public List<PlanItem> usual(Actor actor, int year) {
        actor.require(Role.HUB, Role.SECRETARIAT);
        var says = Sentences.in(Sentences.INDONESIAN);
        return Arrays.stream(PlanKind.values())
                .map(k -> PlanItem.usual(k, year, says.of(k.key())))
                .toList();
    }

    /** The whole plan anew. @throws Refusal {@code hub.bad-plan}, {@code hub.too-many}, {@code text.too-long} */
    public HubYear plan(Actor actor, HubYear seen, List<PlanItem> items) {
        access.requireWrite(actor, seen.hub());
        require(seen.year());
        if (items.size() > HubYear.ITEMS) throw new Refusal(HubRefusal.TOO_MANY);
        var checked = items.stream()
                .map(i -> i.checked(seen.year(), today()))
                .sorted(Comparator.comparing(PlanItem::from).thenComparing(PlanItem::activity))
                .toList();
        return store.save(seen.planned(actor, checked, clock.instant()));
    }

    /** The plan as a calendar file (RFC 5545). */
    public String calendar(Actor actor, String hub, int year) {
        var plan = of(actor, hub, year);
        var name = store.find(hub).map(h -> h.head().name()).orElseThrow(() -> new Refusal(HubRefusal.UNKNOWN));
        var file = new CalendarFile("Hub JIPP " + name + " " + year);
        for (var i = 0; i < plan.items().size(); i++) {
            var item = plan.items().get(i);
            file.days(plan.id() + "-" + i, clock.instant(), item.from(), item.until(), item.activity(), item.unit());
        }
        return file.text();
    }

    private void require(int year) {
        var now = today().getYear();
        if (Math.abs(year - now) > YEARS) throw new Refusal(HubRefusal.BAD_YEAR, now - YEARS, now + YEARS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
