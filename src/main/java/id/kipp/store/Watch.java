package id.kipp.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells whoever looks at a document that it has changed: at once when it was written here with a line for the log, and within
 * two seconds when another server wrote it or only a field was written. Only what somebody looks at is asked for.
 */
@Component
public class Watch {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final long LOOK_MILLIS = 1_500;

    private record Key(String collection, BsonValue id) {}

    private final Outbox outbox;
    private final MongoDatabase database;
    private final Map<Key, Set<Runnable>> watchers = new ConcurrentHashMap<>();
    private final Map<Key, BsonValue> versions = new ConcurrentHashMap<>();
    private volatile long looked = System.nanoTime();
    private final ScheduledExecutorService look = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watch").factory());

    public Watch(Outbox outbox, MongoDatabase database) {
        this.outbox = outbox;
        this.database = database;
        outbox.onWrite((collection, id) -> {
            if (!watchers.isEmpty()) tell(new Key(collection, outbox.stored(id)));
        });
        look.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * @param changed called from any thread, now and then also when nothing has changed; must return at once
     * @return ends it
     */
    public Runnable on(String collection, Object id, Runnable changed) {
        var key = new Key(collection, outbox.stored(id));
        watchers.computeIfAbsent(key, k -> ConcurrentHashMap.newKeySet()).add(changed);
        return () -> watchers.computeIfPresent(key, (k, all) -> {
            all.remove(changed);
            return all.isEmpty() ? null : all;
        });
    }

    @PreDestroy
    void stop() {
        look.shutdownNow();
    }

    /**
     * When the last look of which everybody has been told began, by {@link System#nanoTime}: what another server wrote before it
     * is known. It stands still while the store is out of reach.
     */
    long looked() {
        return looked;
    }

    void look() {
        var began = System.nanoTime();
        try {
            versions.keySet().retainAll(watchers.keySet());
            watchers.keySet().stream()
                    .collect(groupingBy(Key::collection, mapping(Key::id, toList())))
                    .forEach(this::look);
            looked = began;
        } catch (RuntimeException e) {
            log.warn("cannot look for changes, tried again shortly", e);
        }
    }

    private void look(String collection, List<BsonValue> ids) {
        var found = database.getCollection(collection, BsonDocument.class)
                .find(new Document("_id", new Document("$in", ids)))
                .projection(new Document("version", 1))
                .into(new ArrayList<>());
        for (var document : found) {
            var key = new Key(collection, Objects.requireNonNull(document.get("_id")));
            var version = Objects.requireNonNull(document.get("version"));
            if (!version.equals(versions.put(key, version))) tell(key);
        }
    }

    private void tell(Key key) {
        watchers.getOrDefault(key, Set.of()).forEach(Watch::tell);
    }

    /** Whoever looks may just be leaving: that is nothing to whoever writes, nor to the others. */
    private static void tell(Runnable watcher) {
        try {
            watcher.run();
        } catch (RuntimeException e) {
            log.debug("somebody who looked could not be told", e);
        }
    }
}
