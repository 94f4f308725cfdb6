package id.kipp.proposal;

import static java.util.stream.Collectors.toMap;

import id.kipp.audit.Broken;
import id.kipp.audit.Followers;
import id.kipp.audit.Invariant;
import id.kipp.search.Held;
import id.kipp.search.IndexedRow;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Entries are found by what they are; what their follower has not come to yet is not held against the index. */
@Component
@Order(21)
class EntriesFound implements Invariant {

    private final EntryIndex entries;
    private final Followers followers;

    EntriesFound(EntryIndex entries, Followers followers) {
        this.entries = entries;
        this.followers = followers;
    }

    @Override
    public String name() {
        return "proposal.search";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        if (entries.index().isUnused()) return 0;
        var held = Held.of(
                entries.index(),
                each -> entries.rows((List<IndexedRow> some) -> each.accept(prints(some))),
                some -> prints(entries.rows(some)));
        held.wrong().stream()
                .filter(id -> followers.hasTaken(entries.name(), "proposal:" + id))
                .forEach(id -> broken.accept(new Broken("proposals", id, "check.search")));
        return held.looked();
    }

    private static Map<String, String> prints(List<IndexedRow> rows) {
        return rows.stream().collect(toMap(IndexedRow::id, IndexedRow::print));
    }
}
