package id.kipp.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import id.kipp.engine.Bson.Raw;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;

/** Answers of which a part has been sent. One that nobody asks for any more is forgotten after ten minutes. */
final class Cursors {

    static final Duration IDLE = Duration.ofMinutes(10);

    private static final class Open {

        final String namespace;
        final Answer answer;
        final WorkTally first;
        volatile Instant used;

        Open(String namespace, Answer answer, WorkTally first, Instant used) {
            this.namespace = namespace;
            this.answer = answer;
            this.first = first;
            this.used = used;
        }
    }

    private final ConcurrentMap<Long, Open> open = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Cursors(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The first reply.
     *
     * @param most how many documents it has at most
     * @param last whether it is the only one, whatever is left
     */
    Document first(String namespace, Answer answer, int most, boolean last) {
        var batch = most == 0 ? List.<Raw>of() : answer.batch(most);
        long id = 0;
        if (!last && (most == 0 || !answer.isDone())) {
            id = keep(new Open(namespace, answer, WorkTally.current(), clock.instant()));
        }
        answer.pause();
        return reply(namespace, "firstBatch", batch, id);
    }

    /**
     * The next reply.
     *
     * @param most 0 for as many documents as go into it
     * @throws CursorNotFoundException when it was sent to the end, closed, or not used for long
     */
    Document more(long id, String namespace, int most) {
        var cursor = open.get(id);
        if (cursor == null || !cursor.namespace.equals(namespace)) throw new CursorNotFoundException(id);
        synchronized (cursor) {
            if (!open.containsKey(id)) throw new CursorNotFoundException(id);
            cursor.used = clock.instant();
            WorkTally.current().goes(namespace, cursor.first.shape(), cursor.first.way());
            var batch = cursor.answer.batch(most);
            boolean done = cursor.answer.isDone();
            cursor.answer.pause();
            if (done) open.remove(id);
            return reply(namespace, "nextBatch", batch, done ? 0 : id);
        }
    }

    /** @return those that were there */
    List<Long> close(Collection<Long> ids) {
        var closed = new ArrayList<Long>();
        for (var id : ids) if (open.remove(id) != null) closed.add(id);
        return closed;
    }

    void closeAll(String namespace) {
        open.values().removeIf(cursor -> cursor.namespace.equals(namespace));
    }

    void closeIdle() {
        if (open.isEmpty()) return;
        var before = clock.instant().minus(IDLE);
        open.values().removeIf(cursor -> !cursor.used.isAfter(before));
    }

    int size() {
        return open.size();
    }

    private long keep(Open cursor) {
        while (true) {
            long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE); // two files share one server
            if (open.putIfAbsent(id, cursor) == null) return id;
        }
    }

    private static Document reply(String namespace, String name, List<Raw> batch, long id) {
        return new Document(
                        "cursor", new Document("id", id).append("ns", namespace).append(name, batch))
                .append("ok", 1.0);
    }
}
