package id.kipp.hub;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.catalogue.EntryOrigin;
import id.kipp.catalogue.Hubs;
import id.kipp.catalogue.Tag;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import id.kipp.store.Outbox;
import id.kipp.store.Recent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which hub looks after an innovation: a province's after those of its members and its own, a ministry's after its own. Of an
 * institution that does not take part here nothing but its province is known.
 */
@Component
class HubsOfEntries implements Hubs {

    private final HubStore store;
    private final HubAccess access;
    private final Accounts accounts;
    private final Institutions institutions;
    private final Recent<String, Guides> known;

    /** @param fresh how long what was read is good where another process writes */
    HubsOfEntries(
            HubStore store,
            HubAccess access,
            Accounts accounts,
            Institutions institutions,
            Outbox outbox,
            @Value("${kipp.editions.fresh:1s}") Duration fresh) {
        this.store = store;
        this.access = access;
        this.accounts = accounts;
        this.institutions = institutions;
        this.known = new Recent<>(outbox, fresh, "hubs", "institutions", "accounts");
    }

    private record Guides(
            Map<AgencyId, HubRow> byAgency, Map<String, HubRow> byProvince, Map<AgencyId, Set<AccountId>> people) {

        Optional<HubRow> of(EntryOrigin origin) {
            var agency = origin.agency();
            var own = agency == null ? null : byAgency.get(agency);
            return own != null || agency != null
                    ? Optional.ofNullable(own)
                    : Optional.ofNullable(byProvince.get(origin.province()));
        }

        Set<AccountId> people(HubRow hub) {
            return people.getOrDefault(hub.head().agency(), Set.of());
        }
    }

    @Override
    public Optional<Tag> of(EntryOrigin origin) {
        return guides().of(origin).map(HubsOfEntries::tag);
    }

    @Override
    public Optional<Tag> first(EntryOrigin origin) {
        return looksFirst(guides(), origin).map(HubsOfEntries::tag);
    }

    @Override
    public boolean speaksFor(Actor actor, Tag hub) {
        return store.find(hub.key()).filter(h -> access.mayWrite(actor, h)).isPresent();
    }

    @Override
    public Set<AgencyId> lookedAfterBy(Actor actor) {
        if (!actor.is(Role.HUB) || actor.agency().isEmpty()) return Set.of();
        var own = actor.agency().get();
        return guides().byAgency().entrySet().stream()
                .filter(e ->
                        e.getValue().head().agency().equals(own) && !e.getKey().equals(own))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<AccountId> peopleFor(EntryOrigin origin) {
        var guides = guides();
        return looksFirst(guides, origin).map(guides::people).orElse(Set.of());
    }

    /** Nobody looks at their own, and where nobody works for the hub nothing waits for it. */
    private static Optional<HubRow> looksFirst(Guides guides, EntryOrigin origin) {
        return guides.of(origin)
                .filter(h -> origin.agency() != null && !h.head().agency().equals(origin.agency()))
                .filter(h -> !guides.people(h).isEmpty());
    }

    private Guides guides() {
        return known.get("all", this::read);
    }

    private Guides read() {
        var hubs = store.rows().stream().filter(h -> h.status().isHub()).toList();
        if (hubs.isEmpty()) return new Guides(Map.of(), Map.of(), Map.of());
        var agencies = institutions.all().stream().collect(Collectors.toMap(Institution::id, Institution::agencies));
        var byAgency = new HashMap<AgencyId, HubRow>();
        var byProvince = new HashMap<String, HubRow>();
        for (var hub : hubs) {
            byAgency.put(hub.head().agency(), hub);
            agencies.getOrDefault(hub.id(), List.of()).forEach(a -> byAgency.putIfAbsent(a, hub));
            if (hub.head().province() instanceof Province province) byProvince.put(province.label(), hub);
        }
        for (var hub : hubs)
            for (var member : hub.setup().members())
                agencies.getOrDefault(member, List.of()).forEach(a -> byAgency.putIfAbsent(a, hub));
        var people = accounts.byRole(Role.HUB).stream()
                .filter(a -> a.agency().isPresent())
                .collect(Collectors.groupingBy(
                        a -> a.agency().orElseThrow(), Collectors.mapping(Account::id, Collectors.toSet())));
        return new Guides(byAgency, byProvince, people);
    }

    private static Tag tag(HubRow hub) {
        var name = "Hub JIPP " + hub.head().name();
        return new Tag(hub.id(), new Text(name, name));
    }
}
