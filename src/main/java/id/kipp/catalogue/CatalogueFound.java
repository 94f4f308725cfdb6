package id.kipp.catalogue;

import static java.util.stream.Collectors.toMap;

import id.kipp.audit.Broken;
import id.kipp.audit.Followers;
import id.kipp.audit.Invariant;
import id.kipp.search.Held;
import id.kipp.search.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the public finds is what is published and known of it; while the follower is behind nothing is held against the index. */
@Component
@Order(22)
class CatalogueFound implements Invariant {

    private final EntryStore store;
    private final IndexSync sync;
    private final Followers followers;

    CatalogueFound(EntryStore store, IndexSync sync, Followers followers) {
        this.store = store;
        this.sync = sync;
        this.followers = followers;
    }

    @Override
    public String name() {
        return "catalogue.search";
    }

    @Override
    public long check(Consumer<Broken> broken) {
        if (sync.index().isUnused()) return 0;
        var held = Held.of(
                sync.index(), each -> store.published(some -> each.accept(prints(some))), some -> prints(these(some)));
        if (followers.isAtTheEnd(sync.name()))
            held.wrong().forEach(id -> broken.accept(new Broken(EntryStore.NAME, id, "check.search")));
        return held.looked();
    }

    private List<Entry> these(Collection<String> ids) {
        return store.all(ids.stream().map(EntryId::new).collect(Collectors.toSet()));
    }

    private Map<String, String> prints(List<Entry> entries) {
        return sync.found(entries).stream().collect(toMap(Indexed::id, Indexed::print));
    }
}
