package id.kipp;

import id.kipp.store.CommandCount;
import id.kipp.store.CommandCount.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Does acts again and again and says in a line of CSV how long they took and what they asked of the database. */
final class Measure {

    static final String HEADER = "act,size,runs,median_ms,p95_ms,commands,documents,bytes";

    private static final int WARM_UP = 20;
    private static final int RUNS = 40;
    private static final int LEAST = 3;
    private static final long ENOUGH_NANOS = 12_000_000_000L;

    private final CommandCount replies;
    private final int size;

    Measure(CommandCount replies, int size) {
        this.replies = replies;
        this.size = size;
    }

    /** An act that fails is a line, too; why stands on standard error. */
    String line(NationalDesks.Act act) {
        var took = new ArrayList<Double>();
        var counts = new ArrayList<List<Reply>>();
        try {
            var began = System.nanoTime();
            var turns = act.once() ? 1 : RUNS + WARM_UP;
            for (var turn = 0; turn < turns; turn++) {
                if (System.nanoTime() - began > ENOUGH_NANOS && took.size() >= LEAST) break;
                var doing = act.turn().apply(turn);
                var start = System.nanoTime();
                var count = replies.replies(doing);
                var ms = (System.nanoTime() - start) / 1e6;
                if (turn < WARM_UP && !act.once() && System.nanoTime() - began < ENOUGH_NANOS) continue;
                took.add(ms);
                counts.add(count);
            }
        } catch (RuntimeException e) {
            System.err.printf("%s at size %d failed: %s%n", act.name(), size, reason(e));
            return "%s,%d,%d,failed,,,,".formatted(act.name(), size, took.size());
        }
        return line(
                act.name(),
                took,
                middle(counts.stream().mapToLong(List::size).toArray()),
                middle(counts.stream()
                        .mapToLong(c -> c.stream().mapToLong(Reply::documents).sum())
                        .toArray()),
                middle(counts.stream()
                        .mapToLong(c -> c.stream().mapToLong(Reply::bytes).sum())
                        .toArray()));
    }

    String line(String act, List<Double> values, long commands, long documents, long bytes) {
        var sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%.1f,%.1f,%d,%d,%d",
                act,
                size,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
                commands,
                documents,
                bytes);
    }

    private static long middle(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static String reason(Throwable e) {
        var causes = new ArrayList<String>();
        for (var c = e; c != null; c = c.getCause()) {
            var text = String.valueOf(c.getMessage());
            causes.add(c.getClass().getSimpleName() + ": " + (text.length() > 200 ? text.substring(0, 200) : text));
        }
        return String.join(" / ", causes);
    }
}
