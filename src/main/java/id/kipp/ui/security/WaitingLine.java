package id.kipp.ui.security;

import id.kipp.account.Sender;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who waits while the server is full: first come, first served. A place is held by a ticket in the browser and lost by whoever does
 * not ask again for a while. Who has asked once only stands in nobody's way: machines that keep no cookie never come back.
 */
final class WaitingLine {

    /** How often a waiting page asks again by itself. */
    static final Duration LOOKS = Duration.ofSeconds(10);

    private static final long KEPT = LOOKS.multipliedBy(4).toNanos();
    private static final long ENTERS = Duration.ofSeconds(90).toNanos(); // in which one types a password
    private static final int MOST = 5_000;

    /** An office or a province behind one address has its people, and no more than a part of the line. */
    private static final int OF_ONE = 500;

    /** @param ticket none where the line is longer than anybody counts, or as long of one sender @param ahead who comes in before */
    record Place(@Nullable String ticket, int ahead) {}

    /** @param from the address, or the network, it asked from first */
    private record Waiting(long seen, boolean back, String from) {}

    private final LongSupplier nanos;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Map<String, Long> entering = new HashMap<>();

    WaitingLine(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * @param ticket of an earlier answer, if the browser has one
     * @param from the address that asks
     * @param room how many more the server has room for
     * @return the place in the line; nothing for whoever may come in now
     */
    synchronized Optional<Place> ask(@Nullable String ticket, String from, int room) {
        var now = nanos.getAsLong();
        waiting.values().removeIf(w -> now - w.seen() > KEPT);
        entering.values().removeIf(since -> now - since > ENTERS);
        if (ticket != null && entering.containsKey(ticket)) return Optional.empty();
        var ahead = ahead(ticket);
        if (ahead < room - entering.size()) {
            if (ticket != null && waiting.remove(ticket) != null) entering.put(ticket, now);
            return Optional.empty();
        }
        return Optional.of(new Place(placed(ticket, Sender.of(from), now), ahead));
    }

    private int ahead(@Nullable String ticket) {
        var ahead = 0;
        for (var one : waiting.entrySet()) {
            if (one.getKey().equals(ticket)) break;
            if (one.getValue().back()) ahead++;
        }
        return ahead;
    }

    private @Nullable String placed(@Nullable String ticket, String from, long now) {
        if (ticket != null && waiting.get(ticket) instanceof Waiting one) {
            waiting.put(ticket, new Waiting(now, true, one.from()));
            return ticket;
        }
        if (waiting.size() >= MOST || hasItsShare(from)) return null;
        var fresh = UUID.randomUUID().toString();
        waiting.put(fresh, new Waiting(now, false, from));
        return fresh;
    }

    private boolean hasItsShare(String from) {
        return waiting.values().stream().filter(w -> w.from().equals(from)).count() >= OF_ONE;
    }
}
