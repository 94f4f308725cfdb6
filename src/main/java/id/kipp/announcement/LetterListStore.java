package id.kipp.announcement;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.mongodb.client.MongoDatabase;
import id.kipp.audit.KeptListStore;
import id.kipp.audit.ListRef;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of letters, and what changed between them: kept once, read a page at a time. */
@Component
class LetterListStore {

    private final KeptListStore<LetterEntry> lists;
    private final KeptListStore<ListChange> changes;

    LetterListStore(MongoDatabase database) {
        this.lists = new KeptListStore<>(database, "letterLists", LetterEntry.class);
        this.changes = new KeptListStore<>(database, "letterChanges", ListChange.class);
    }

    /**
     * @param before the version that is public now; empty where there is none
     * @param settled since when nobody can object to that one any more; null where people can
     */
    Letter.Content keep(Announceable.Decided decided, ListRef before, boolean first, @Nullable Instant settled) {
        var list = decided.list();
        var changed = first ? List.<ListChange>of() : ListChange.between(lists.all(before), list);
        var added = changed.stream().anyMatch(c -> c.kind() == ListChange.Kind.ADDED); // whom nobody could object to
        var tally = list.stream()
                .map(LetterEntry::tier)
                .filter(not(String::isEmpty))
                .collect(groupingBy(t -> t, summingInt(t -> 1)));
        return new Letter.Content(
                decided.decision(),
                lists.keep(list, LetterListStore::names),
                tally,
                changes.keep(changed, LetterListStore::names),
                added ? null : settled);
    }

    List<LetterEntry> entries(Letter letter, int offset, int limit) {
        return lists.page(letter.list(), offset, limit);
    }

    List<LetterEntry> entries(Letter letter) {
        return lists.all(letter.list());
    }

    /** What it says of one; two documents are read, whatever its length. */
    Optional<LetterEntry> entry(Letter letter, ProposalId id) {
        return lists.named(letter.list(), LetterListStore::names, id.value());
    }

    /** What became of one; the same. */
    Optional<ListChange> change(Letter letter, ProposalId id) {
        return changes.named(letter.changes(), LetterListStore::names, id.value());
    }

    /** Whether it names somebody whom the version before did not. */
    boolean brings(Letter letter) {
        return changes.named(letter.changes(), LetterListStore::names, ListChange.Kind.ADDED.name())
                .isPresent();
    }

    private static List<String> names(LetterEntry entry) {
        return List.of(entry.proposal().value());
    }

    private static List<String> names(ListChange change) {
        return List.of(change.entry().proposal().value(), change.kind().name());
    }

    List<ListChange> changes(Letter letter, int offset, int limit) {
        return changes.page(letter.changes(), offset, limit);
    }
}
