package id.kipp.source;

import id.kipp.kernel.Actor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in. Some records at a time: first they stand in the catalogue, then it is remembered that they were
 * told, so that whatever ends it in between is mended by the next time. While some are written the next are read.
 */
final class Run implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int BATCH_LETTERS = 8_000_000;

    /** Of one record: many times what its texts may have, and far below what a document holds. */
    private static final int RAW_MAX = 500_000;

    /** @param actor null: nothing is written */
    record Places(SourceStore store, Shelving shelving, @Nullable Actor actor, Clock clock) {}

    /** @param begins told before anything is written for the first time */
    record Listeners(Consumer<ReportLine> each, IntConsumer progress, Runnable begins) {}

    private final Assessor judge;
    private final Places places;
    private final Listeners telling;
    private final Telling reading;
    private final List<Cells> batch = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Counts counts = Counts.NONE;
    private boolean changed;
    private int letters;
    private @Nullable Pending pending;

    Run(Assessor judge, Places places, Listeners telling) {
        this.judge = judge;
        this.places = places;
        this.telling = telling;
        this.reading = new Telling(judge.register());
    }

    void take(Cells cells) {
        batch.add(cells);
        letters += cells.raw().length();
        if (batch.size() == BATCH || letters >= BATCH_LETTERS) flush();
    }

    Counts end() {
        flush();
        land();
        return counts;
    }

    /** What is being written is written to its end, whatever has ended the reading. */
    @Override
    public void close() {
        land();
    }

    /** Being written, and told when it is. */
    private record Pending(FutureTask<Void> writing, List<ReportLine> lines) {}

    private void land() {
        var landing = pending;
        pending = null;
        if (landing == null) return;
        await(landing.writing());
        for (var line : landing.lines()) {
            counts = counts.and(line.verdict());
            telling.each().accept(line);
        }
        telling.progress().accept(counts.read());
    }

    private static void await(FutureTask<Void> writing) {
        var interrupted = false;
        while (true) {
            try {
                writing.get();
                break;
            } catch (InterruptedException stopped) {
                interrupted = true; // what was begun is written all the same
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RuntimeException cause) throw cause;
                throw new IllegalStateException(failed.getCause());
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    /** What a batch does; what is told as before is looked for in the catalogue all the same. */
    private record Writes(List<Shelving.Said> fresh, List<Shelving.Said> changed, List<Shelving.Said> same) {}

    private void flush() {
        if (batch.isEmpty()) return;
        var there = places.store()
                .all(batch.stream()
                        .map(c -> SourceRecord.id(judge.register(), c.first(ColumnNames.ID)))
                        .toList());
        var writes = new Writes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var lines = batch.stream().map(c -> line(c, there, writes)).toList();
        batch.clear();
        letters = 0;
        land();
        var writing = new FutureTask<Void>(() -> {
            write(writes);
            return null;
        });
        pending = new Pending(writing, lines);
        Thread.ofVirtual().name("import").start(writing);
    }

    private void write(Writes writes) {
        var actor = places.actor();
        if (actor == null) return;
        var now = new ArrayList<>(writes.fresh());
        now.addAll(writes.changed());
        var anew = new HashSet<>(merged(writes.changed()));
        anew.addAll(places.shelving().lost(writes.same()));
        var changes = !writes.fresh().isEmpty() || !writes.changed().isEmpty();
        if (changes && !changed) telling.begins().run();
        changed |= changes;
        places.shelving().put(actor, now, anew);
        places.store().insert(records(writes.fresh()));
        places.store().replace(records(writes.changed()));
    }

    /** With what those of them were merged that are told elsewhere. */
    private static Set<String> merged(List<Shelving.Said> told) {
        return told.stream()
                .map(s -> s.record().standing())
                .flatMap(s -> s.state() == RecordStanding.State.MERGED ? Stream.ofNullable(s.twin()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static List<SourceRecord> records(List<Shelving.Said> told) {
        return told.stream().map(Shelving.Said::record).toList();
    }

    private ReportLine line(Cells cells, Map<String, SourceRecord> there, Writes writes) {
        var own = cells.first(ColumnNames.ID);
        try {
            Telling.id(cells);
            if (!ids.add(own)) throw new Unfit("duplicate-id");
            if (cells.raw().length() > RAW_MAX) throw new Unfit("too-large");
            var told = reading.read(cells);
            var seen = there.get(SourceRecord.id(judge.register(), own));
            return seen == null ? fresh(cells, told, writes) : again(cells, told, seen, writes);
        } catch (Unfit unfit) {
            return new ReportLine(cells.line(), own, Verdict.REFUSED, unfit.reason(), "");
        }
    }

    private ReportLine fresh(Cells cells, Innovation told, Writes writes) {
        var record = SourceRecord.first(
                judge.register(),
                told,
                cells.raw(),
                judge.first(told),
                places.clock().instant());
        writes.fresh().add(new Shelving.Said(record, told));
        if (!record.isOpen()) return queued(cells, record);
        return line(cells, record, Verdict.ACCEPTED, "new");
    }

    private ReportLine again(Cells cells, Innovation told, SourceRecord seen, Writes writes) {
        var same = seen.raw().equals(cells.raw());
        if (same && seen.isQueued()) return queued(cells, seen);
        if (same) {
            writes.same().add(new Shelving.Said(seen, told));
            return line(cells, seen, Verdict.MERGED, "unchanged");
        }
        var next = seen.told(
                told, cells.raw(), judge.again(seen, told), places.clock().instant());
        writes.changed().add(new Shelving.Said(next, told));
        if (next.isQueued()) return queued(cells, next);
        return line(cells, next, Verdict.MERGED, "changed");
    }

    private static ReportLine queued(Cells cells, SourceRecord record) {
        return line(cells, record, Verdict.QUEUED, record.standing().reason());
    }

    private static ReportLine line(Cells cells, SourceRecord record, Verdict verdict, String reason) {
        var number = record.isOpen() ? record.number().value() : "";
        return new ReportLine(cells.line(), record.told().id(), verdict, reason, number);
    }
}
