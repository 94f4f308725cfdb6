package id.kipp.proposal;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Entries of an edition as the secretariat lists, sorts, counts and takes them along; page by page or one after another. */
@Service
public class EntryLists {

    private static final Set<String> LOCAL_GOVERNMENTS = Set.of("PROVINCE", "REGENCY", "CITY");

    private final ProposalStore store;
    private final EnteredStore entries;
    private final EntryIndex index;

    EntryLists(ProposalStore store, EnteredStore entries, EntryIndex index) {
        this.store = store;
        this.entries = entries;
        this.index = index;
    }

    /** How many the filter lets through; where it asks for words, as the index has them, a moment behind the store. */
    public int count(Actor actor, EditionId edition, ProposalFilter filter) {
        actor.require(Role.SECRETARIAT);
        return filter.asksForWords() ? index.count(edition, filter) : store.count(edition, filter);
    }

    /** A page of them, in this order; those that are found by words as {@link #count} counts them. */
    public List<ProposalRow> page(
            Actor actor, EditionId edition, ProposalFilter filter, EntryOrder order, int offset, int limit) {
        actor.require(Role.SECRETARIAT);
        var page = filter.asksForWords()
                ? index.page(edition, filter, order, offset, limit)
                : entries.page(edition, filter, order, offset, limit);
        return page.stream().map(Listing::row).toList();
    }

    /** All of them, in this order, each handed on as it is read: never all in memory. */
    public void each(
            Actor actor, EditionId edition, ProposalFilter filter, EntryOrder order, Consumer<ProposalRow> told) {
        actor.require(Role.SECRETARIAT);
        entries.each(edition, filter, order, listing -> told.accept(listing.row()));
    }

    /** The counts of each local government that entered anything, by province and name. */
    public List<AgencyTally> localGovernments(Actor actor, EditionId edition) {
        actor.require(Role.SECRETARIAT);
        var tallies = new HashMap<AgencyId, AgencyTally>();
        for (var entry : store.entrants(edition, ProposalFilter.ALL)) {
            var agency = entry.submitted().agency();
            if (LOCAL_GOVERNMENTS.contains(agency.cluster()) && AgencyTally.counts(entry))
                tallies.merge(
                        entry.agency(),
                        AgencyTally.none(agency).and(AgencyTally.Reached.of(entry)),
                        (sum, one) -> sum.and(AgencyTally.Reached.of(entry)));
        }
        return tallies.values().stream()
                .sorted(Comparator.comparing(AgencyTally::province).thenComparing(AgencyTally::name))
                .toList();
    }
}
