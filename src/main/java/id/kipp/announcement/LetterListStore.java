package id.kipp.announcement;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.mongodb.client.MongoDatabase;
import id.kipp.audit.KeptListStore;
import id.kipp.audit.ListRef;
import java.util.List;
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

    /** @param before the version that is public now; empty where there is none */
    Letter.Content keep(Announceable.Decided decided, ListRef before, boolean first) {
        var list = decided.list();
        var changed = first ? List.<ListChange>of() : ListChange.between(lists.all(before), list);
        var tally = list.stream()
                .map(LetterEntry::tier)
                .filter(not(String::isEmpty))
                .collect(groupingBy(t -> t, summingInt(t -> 1)));
        return new Letter.Content(decided.decision(), lists.keep(list), tally, changes.keep(changed));
    }

    List<LetterEntry> entries(Letter letter, int offset, int limit) {
        return lists.page(letter.list(), offset, limit);
    }

    List<LetterEntry> entries(Letter letter) {
        return lists.all(letter.list());
    }

    List<ListChange> changes(Letter letter, int offset, int limit) {
        return changes.page(letter.changes(), offset, limit);
    }
}
