package id.kipp.rush;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** How long each kind of act took, and how many ended how. */
final class RushFigures {

    static final String HEADER = "kind,count,failed,p50_ms,p95_ms,p99_ms,most_ms,bytes";

    private final Map<String, List<Long>> nanos = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> bytes = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> failed = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final AtomicReference<String> broke = new AtomicReference<>();
    private volatile boolean measuring;

    /** What comes before is warming up. */
    void measure(boolean on) {
        measuring = on;
    }

    void took(String kind, long took, int size) {
        if (!measuring) return;
        nanos.computeIfAbsent(kind, k -> Collections.synchronizedList(new ArrayList<>()))
                .add(took);
        bytes.computeIfAbsent(kind, k -> new LongAdder()).add(size);
    }

    /** Errors and time-outs: what the server never answered as it should. */
    void failed(String kind, String why) {
        broke.compareAndSet(null, kind + ": " + why);
        failed.computeIfAbsent(kind, k -> new LongAdder()).increment();
    }

    void count(String what) {
        counts.computeIfAbsent(what, w -> new LongAdder()).increment();
    }

    long counted(String what) {
        return counts.getOrDefault(what, new LongAdder()).sum();
    }

    long failures() {
        return failed.values().stream().mapToLong(LongAdder::sum).sum();
    }

    Optional<String> brokeFirst() {
        return Optional.ofNullable(broke.get());
    }

    List<String> lines() {
        return nanos.keySet().stream().sorted().map(this::line).toList();
    }

    private String line(String kind) {
        var sorted = nanos.get(kind).stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%.0f,%.0f,%.0f,%.0f,%d",
                kind,
                sorted.size(),
                failed.getOrDefault(kind, new LongAdder()).sum(),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1),
                bytes.get(kind).sum() / sorted.size());
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
