package id.kipp.proposal;

import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.edition.EditionId;
import id.kipp.kernel.SubjectId;
import id.kipp.search.IndexedRow;
import id.kipp.search.RowAsk;
import id.kipp.search.RowIndex;
import id.kipp.search.SearchIndexes;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Entries by what stands anywhere in title, institution or number, kept like the store by following the chain: a moment behind
 * it. Each server has an index of its own and so a place of its own; one that was lost is made anew from the first line.
 */
@Component
class EntryIndex implements Follower {

    private static final int AT_ONCE = 500;

    private final EnteredStore store;
    private final RowIndex index;

    EntryIndex(EnteredStore store, SearchIndexes indexes) {
        this.store = store;
        this.index = indexes.openRows("entries");
    }

    int count(EditionId edition, ProposalFilter filter) {
        return index.count(ask(edition, filter, EntryOrder.BY_NUMBER));
    }

    /** A page of those found, each as it is in the store now. */
    List<Listing> page(EditionId edition, ProposalFilter filter, EntryOrder order, int offset, int limit) {
        var ids = index.find(ask(edition, filter, order), offset, limit).ids().stream()
                .map(ProposalId::new)
                .toList();
        var rows = store.listings(ids);
        return ids.stream().map(rows::get).filter(row -> row != null).toList();
    }

    @Override
    public String name() {
        return "entries " + index.id();
    }

    @Override
    public boolean effects() {
        return false;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.subject().startsWith(SubjectId.PROPOSAL + ":");
    }

    @Override
    public void take(List<AuditEntry> lines) {
        var gone = lines.stream().map(AuditEntry::subjectId).collect(Collectors.toCollection(HashSet::new));
        var rows = rows(gone);
        rows.forEach(row -> gone.remove(row.id()));
        index.put(rows);
        index.remove(gone); // withdrawn, or never entered
        index.keep();
    }

    /** An index that is new or was lost. */
    @Override
    public void prepare() {
        if (!index.isFresh()) return;
        rows(index::put);
        index.keep();
    }

    RowIndex index() {
        return index;
    }

    /** Everything that is to be found, as it is in the store now, some at a time. */
    void rows(Consumer<List<IndexedRow>> each) {
        var rows = new ArrayList<IndexedRow>();
        store.searchable(entry -> {
            var entered = entry.submission();
            if (entered != null) rows.add(entry.row(entered));
            if (rows.size() < AT_ONCE) return;
            each.accept(List.copyOf(rows));
            rows.clear();
        });
        each.accept(rows);
    }

    /** Those of these that have been entered. */
    List<IndexedRow> rows(Collection<String> ids) {
        var rows = new ArrayList<IndexedRow>();
        for (var entry : store.searchable(ids.stream().map(ProposalId::new).toList())) {
            var entered = entry.submission();
            if (entered != null) rows.add(entry.row(entered));
        }
        return rows;
    }

    @Override
    public void forget() {
        index.clear();
    }

    @PreDestroy
    void stop() throws IOException {
        index.close();
    }

    private static RowAsk ask(EditionId edition, ProposalFilter filter, EntryOrder order) {
        var keys = new HashMap<String, Set<String>>(Map.of(Searchable.EDITION, Set.of(edition.value())));
        if (!filter.stages().isEmpty())
            keys.put(Searchable.STAGE, filter.stages().stream().map(Stage::name).collect(Collectors.toSet()));
        if (filter.verdict() != null)
            keys.put(Searchable.VERDICT, Set.of(filter.verdict().name()));
        if (filter.asked() != null)
            keys.put(Searchable.ASKED, Set.of(filter.asked().value()));
        if (!filter.group().isEmpty()) keys.put(Searchable.GROUP, Set.of(filter.group()));
        if (!filter.cluster().isEmpty()) keys.put(Searchable.CLUSTER, Set.of(filter.cluster()));
        var by = Stream.of(order.by(), EntryOrder.By.NUMBER)
                .distinct()
                .map(EntryOrder.By::name)
                .toList();
        return new RowAsk(filter.text(), keys, by, order.descending());
    }
}
