package id.kipp.catalogue;

import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.proposal.Announced;
import id.kipp.proposal.Correction;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.EntryLists;
import id.kipp.proposal.EntryOrder;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The secretariat's side of the catalogue: edit the text of a finalist, publish it, change it openly. */
@Service
public class Publishing {

    private static final ProposalFilter CANDIDATES = ProposalFilter.at(Stage.FINALIST, Stage.AWARDED);

    private final EntryStore store;
    private final IndexSync sync;
    private final Drafting drafting;
    private final Proposals proposals;
    private final EntryLists lists;
    private final Editions editions;
    private final Clock clock;

    Publishing(
            EntryStore store,
            IndexSync sync,
            Drafting drafting,
            Proposals proposals,
            EntryLists lists,
            Editions editions,
            Clock clock) {
        this.store = store;
        this.sync = sync;
        this.drafting = drafting;
        this.proposals = proposals;
        this.lists = lists;
        this.editions = editions;
        this.clock = clock;
    }

    /** A page of the finalists and winners of an edition, and how far the entry of each is. */
    public List<Candidate> candidates(Actor actor, EditionId edition, EntryOrder order, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        var page = proposals.entries(actor, edition, CANDIDATES, order, offset, limit);
        var begun = store.begun(page.stream().map(Entrant::id).toList()).stream()
                .collect(Collectors.toMap(EntryStore.Begun::proposal, EntryStore.Begun::state));
        return page.stream()
                .map(p -> new Candidate(Announced.of(p), begun.get(p.id())))
                .toList();
    }

    public int countCandidates(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        return lists.count(actor, edition, CANDIDATES);
    }

    /** @param entry how far it is; null while nobody has begun it */
    public record Candidate(Announced finalist, Entry.@Nullable State entry) {}

    /**
     * The entry of a finalist; the first time it is drafted from the frozen revision, without personal data.
     *
     * @throws Refusal {@code catalogue.not-finalist}
     */
    public Entry prepare(Actor actor, ProposalId id) {
        actor.require(Role.SECRETARIAT);
        var proposal = proposals.get(actor, id);
        var begun = store.of(id);
        if (begun.isPresent()) return begun.get();
        Drafting.requireFinalist(proposal);
        var text = drafting.text(proposal, proposals.revision(actor, proposal));
        var origin = drafting.origin(proposal);
        try {
            return store.save(draft(actor, origin, drafting.tier(proposal), text));
        } catch (Refusal stale) {
            return store.of(id).orElseThrow(() -> stale); // somebody else began it in the same moment
        }
    }

    /** For whoever knows its number, in any state. */
    public Entry get(Actor actor, EntryId id) {
        actor.require(Role.SECRETARIAT);
        return store.find(id).orElseThrow(() -> new Refusal(CatalogueRefusal.UNKNOWN));
    }

    /** Keeps the draft. @throws Refusal {@code catalogue.published}, {@code problem.stale} */
    public Entry save(Actor actor, Entry seen, EntryText text) {
        actor.require(Role.SECRETARIAT);
        return store.save(seen.saved(text, clock.instant()));
    }

    /**
     * Opens the entry to the public, under the award it has by now.
     *
     * @throws Refusal {@code window.not-yet}, {@code window.closed}, {@code catalogue.not-finalist}, {@code catalogue.empty}
     */
    public Entry publish(Actor actor, Entry seen) {
        actor.require(Role.SECRETARIAT);
        var proposal = proposal(actor, seen).orElseThrow(() -> new Refusal(CatalogueRefusal.NOT_FINALIST));
        var now = clock.instant();
        editions.get(proposal.edition()).publicationWindow().require(now);
        Drafting.requireFinalist(proposal);
        return shelved(store.save(seen.published(actor, drafting.tier(proposal), now)));
    }

    /** Changes a published entry, as a new version with its reason. */
    public Entry edit(Actor actor, Entry seen, EntryText text, String reason) {
        actor.require(Role.SECRETARIAT);
        var tier = proposal(actor, seen).map(drafting::tier).orElse(seen.tier());
        return shelved(store.save(seen.edited(actor, text, tier, reason, clock.instant())));
    }

    /** As a letter calls it from now on; of the title, where that is what the letter says. Again changes nothing. */
    Entry call(Actor actor, Entry seen, Correction called, EntryOrigin origin) {
        var text = called.title().isEmpty() ? seen.text() : seen.text().titled(called.title());
        if (text.equals(seen.text()) && origin.equals(seen.origin())) return seen;
        return shelved(store.save(seen.corrected(actor, text, origin, called.says(), clock.instant())));
    }

    /** Takes a published entry back, with a reason. */
    public Entry withdraw(Actor actor, Entry seen, String reason) {
        actor.require(Role.SECRETARIAT);
        return shelved(store.save(seen.withdrawn(actor, reason, clock.instant())));
    }

    /** Brings Top Inovasi of earlier years in; those that are there already are left as they are. */
    public List<Entry> bringIn(Actor actor, List<Earlier> earlier) {
        actor.require(Role.SECRETARIAT, Role.ADMINISTRATOR);
        var known = editions.presets().stream()
                .flatMap(c -> c.categories().stream())
                .toList();
        var bySlug = new LinkedHashMap<String, Earlier>();
        for (var one : earlier)
            bySlug.putIfAbsent(slug(one.year(), one.title() + " " + one.owner().name()), one);
        var entries = store.bySlugs(bySlug.keySet());
        var fresh = new LinkedHashMap<>(bySlug);
        fresh.keySet().removeAll(entries.keySet());
        var numbers = numbers(fresh.values());
        var now = clock.instant();
        fresh.forEach((slug, one) -> {
            var number = Objects.requireNonNull(numbers.get(one.year())).next();
            var draft = Entry.drafted(actor, number, slug, one.origin(known), one.tier(), one.text(), now);
            entries.put(slug, draft.published(actor, one.tier(), now));
        });
        store.insert(fresh.keySet().stream().map(entries::get).toList());
        var all = bySlug.keySet().stream().map(entries::get).toList();
        sync.put(all);
        return all;
    }

    /** Of each year as many as there are entries. */
    private Map<Integer, Iterator<EntryId>> numbers(Collection<Earlier> fresh) {
        var numbers = new HashMap<Integer, Iterator<EntryId>>();
        fresh.stream()
                .collect(Collectors.groupingBy(Earlier::year, Collectors.counting()))
                .forEach((year, many) -> {
                    var taken = store.nextNumbers(year, many.intValue());
                    numbers.put(year, taken.iterator());
                });
        return numbers;
    }

    private Entry draft(Actor actor, EntryOrigin origin, Tag tier, EntryText text) {
        var slug = slug(origin.year(), text.title() + " " + origin.agencyName());
        var proposal = origin.proposal();
        var free = proposal == null || store.bySlug(slug).isEmpty() ? slug : slug + "-" + Slugs.of(proposal.value());
        return Entry.drafted(actor, store.nextNumber(origin.year()), free, origin, tier, text, clock.instant());
    }

    private Optional<Proposal> proposal(Actor actor, Entry entry) {
        return Optional.ofNullable(entry.proposal()).map(id -> proposals.get(actor, id));
    }

    private Entry shelved(Entry entry) {
        sync.put(List.of(entry));
        return entry;
    }

    private static String slug(int year, String text) {
        return year + "-" + Slugs.of(text);
    }
}
