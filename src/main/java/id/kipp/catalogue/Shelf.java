package id.kipp.catalogue;

import id.kipp.kernel.Text;
import id.kipp.search.Indexed;
import id.kipp.search.SearchIndex;
import id.kipp.search.SearchIndexes;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index like the store: at the start, after each change, and now and then because another server may have
 * changed something. What is missing or outdated in the index is put again, what does not belong there is taken out.
 */
@Component
class Shelf {

    private static final Logger log = LoggerFactory.getLogger(Shelf.class);
    private static final long LOOK_EVERY_SECONDS = 30;

    private final EntryStore store;
    private final SearchIndex index;
    private final Map<String, Text> labels = new ConcurrentHashMap<>();
    private final ScheduledExecutorService now = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("catalogue-index").factory());

    Shelf(EntryStore store, SearchIndexes indexes) {
        this.store = store;
        this.index = indexes.open("catalogue", Facet.fields());
    }

    SearchIndex index() {
        return index;
    }

    @Nullable
    Text label(Facet facet, String key) {
        return labels.get(facet + "/" + key);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        store.published().forEach(this::remember);
        sync();
        now.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Makes the index agree with the store, whatever it held before. */
    void sync() {
        var stored = store.publishedVersions();
        var indexed = index.versions();
        var stale = stored.entrySet().stream()
                .filter(s -> !s.getValue().equals(indexed.get(s.getKey())))
                .map(s -> new EntryId(s.getKey()))
                .toList();
        var gone = new ArrayList<>(indexed.keySet());
        gone.removeAll(stored.keySet());
        if (!gone.isEmpty()) index.remove(gone);
        if (!stale.isEmpty()) put(store.all(stale));
        if (!gone.isEmpty() || !stale.isEmpty()) index.keep();
    }

    void put(List<Entry> entries) {
        entries.forEach(this::remember);
        index.put(
                entries.stream().filter(Entry::isPublished).map(Shelf::indexed).toList());
        index.remove(entries.stream()
                .filter(e -> !e.isPublished())
                .map(e -> e.id().value())
                .toList());
    }

    @PreDestroy
    void stop() throws IOException {
        now.shutdownNow();
        index.close();
    }

    private void look() {
        try {
            sync();
        } catch (RuntimeException e) {
            log.warn("the catalogue's index could not be compared with the store: {}", e.getMessage());
        }
    }

    private void remember(Entry entry) {
        labels.put(Facet.TIER + "/" + entry.tier().key(), entry.tier().label());
        labels.put(
                Facet.CATEGORY + "/" + entry.origin().category().key(),
                entry.origin().category().label());
        labels.put(
                Facet.GROUP + "/" + entry.origin().group().key(),
                entry.origin().group().label());
    }

    private static Indexed indexed(Entry entry) {
        var origin = entry.origin();
        var by = String.join(
                " ",
                origin.agencyName(),
                origin.unitName(),
                origin.province(),
                origin.category().label().id(),
                entry.tier().label().id());
        var facets = Arrays.stream(Facet.values()).collect(Collectors.toMap(Facet::field, f -> f.values(entry)));
        return new Indexed(entry.id().value(), entry.version(), entry.text().title(), by, entry.text().body(), facets, origin.year());
    }
}
