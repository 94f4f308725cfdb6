package id.kipp.source;

import id.kipp.catalogue.Brought;
import id.kipp.catalogue.Gathering;
import id.kipp.institution.WhoIsWho;
import id.kipp.kernel.Actor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in. Some records at a time: first they stand in the catalogue, then it is remembered that they were
 * told, so that whatever ends it in between is mended by the next time.
 */
final class Run {

    private static final int BATCH = 500;

    /** @param actor null: nothing is written */
    record Places(SourceStore store, Gathering catalogue, @Nullable Actor actor, Clock clock) {}

    record Listeners(Consumer<ReportLine> each, IntConsumer progress) {}

    private final Assessor judge;
    private final Shelf shelf;
    private final WhoIsWho who;
    private final Places places;
    private final Listeners telling;
    private final Telling reading;
    private final List<Cells> batch = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Counts counts = Counts.NONE;
    private boolean changed;

    Run(Assessor judge, Shelf shelf, WhoIsWho who, Places places, Listeners telling) {
        this.judge = judge;
        this.shelf = shelf;
        this.who = who;
        this.places = places;
        this.telling = telling;
        this.reading = new Telling(judge.register());
    }

    void take(Cells cells) {
        batch.add(cells);
        if (batch.size() == BATCH) flush();
    }

    Counts end() {
        flush();
        return counts;
    }

    boolean hasChanged() {
        return changed;
    }

    /** What a batch does. */
    private record Writes(List<Brought> shown, List<SourceRecord> fresh, List<SourceRecord> changed) {}

    private void flush() {
        if (batch.isEmpty()) return;
        var there = places.store()
                .all(batch.stream()
                        .map(c -> SourceRecord.id(judge.register(), c.first(ColumnNames.ID)))
                        .toList());
        var writes = new Writes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var lines = batch.stream().map(c -> line(c, there, writes)).toList();
        write(writes);
        for (var line : lines) {
            counts = counts.and(line.verdict());
            telling.each().accept(line);
        }
        batch.clear();
        telling.progress().accept(counts.read());
    }

    private void write(Writes writes) {
        var actor = places.actor();
        if (actor == null) return;
        places.catalogue().gather(actor, writes.shown());
        places.store().insert(writes.fresh());
        places.store().replace(writes.changed());
        changed |= !writes.fresh().isEmpty() || !writes.changed().isEmpty();
    }

    private ReportLine line(Cells cells, Map<String, SourceRecord> there, Writes writes) {
        var own = cells.first(ColumnNames.ID);
        try {
            Telling.id(cells);
            if (!ids.add(own)) throw new Unfit("duplicate-id");
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
        writes.fresh().add(record);
        if (!record.isOpen()) return queued(cells, record);
        show(record, told, writes);
        return line(cells, record, Verdict.ACCEPTED, "new");
    }

    private ReportLine again(Cells cells, Innovation told, SourceRecord seen, Writes writes) {
        var same = seen.raw().equals(cells.raw());
        if (same && seen.isQueued()) return queued(cells, seen);
        if (same) return line(cells, seen, Verdict.MERGED, "unchanged");
        var next = seen.told(
                told, cells.raw(), judge.again(seen, told), places.clock().instant());
        writes.changed().add(next);
        if (next.isQueued()) return queued(cells, next);
        if (next.isOpen()) show(next, told, writes);
        return line(cells, next, Verdict.MERGED, "changed");
    }

    private void show(SourceRecord record, Innovation told, Writes writes) {
        var owner =
                who.of(Objects.requireNonNull(record.standing().institution())).orElseThrow();
        var doubles = record.version() == 1
                ? List.<SourceRecord>of()
                : places.store().doublesOf(record.id()).stream()
                        .filter(d -> d.standing().state() == RecordStanding.State.MERGED)
                        .toList();
        writes.shown().add(shelf.brought(record, told, owner, doubles));
    }

    private static ReportLine queued(Cells cells, SourceRecord record) {
        return line(cells, record, Verdict.QUEUED, record.standing().reason());
    }

    private static ReportLine line(Cells cells, SourceRecord record, Verdict verdict, String reason) {
        var number = record.isOpen() ? record.number().value() : "";
        return new ReportLine(cells.line(), record.told().id(), verdict, reason, number);
    }
}
