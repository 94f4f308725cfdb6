package id.kipp.judging;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.store.Aggregate;
import id.kipp.store.Aggregates;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/** A stored sheet, at the desk or on the panel, which its owner may write from several windows at once. */
public interface Marked<S extends Marked<S>> extends Aggregate {

    /** How often others may be quicker before one gives up. */
    int TIMES = 50;

    Marks marks();

    S with(List<Line> written, Instant now);

    /**
     * Writes what differs from what was seen, field by field: what another window wrote in other fields stays.
     *
     * @param sheets where the sheet is kept
     * @return everything that is in it now
     * @throws Refusal {@code sheet.changed-elsewhere} when one of these fields has been written since, {@code sheet.sealed}
     */
    static <S extends Marked<S>> S write(Aggregates<S> sheets, S seen, List<Line> lines, Instant now) {
        var next = seen.with(lines, now);
        var edits = seen.marks().edits(lines);
        if (edits.isEmpty()) return seen;
        try {
            if (seen.version() == 0) return sheets.save(next);
        } catch (Stale another) {
            // another window was the first to write on it
        }
        var must = new Document("marks.open", true);
        for (var time = 0; time < TIMES; time++) {
            var written = sheets.write(seen.id(), edits, must, new Document("savedAt", now));
            if (written.isPresent()) return written.get();
            var stored = newest(sheets, seen);
            edits = stored.marks().remaining(edits);
            if (edits.isEmpty()) return stored;
        }
        throw new Stale();
    }

    /**
     * Seals what was seen, and nothing else.
     *
     * @throws Refusal {@code sheet.changed-elsewhere} when something has been written since, {@code sheet.sealed}
     */
    static <S extends Marked<S>> S seal(Aggregates<S> sheets, S seen, S sealed) {
        try {
            return sheets.save(sealed);
        } catch (Stale another) {
            newest(sheets, seen).marks().requireOpen();
            throw new Refusal(JudgingRefusal.SHEET_CHANGED_ELSEWHERE);
        }
    }

    private static <S extends Marked<S>> S newest(Aggregates<S> sheets, S seen) {
        return sheets.find(seen.id()).orElseThrow(Stale::new);
    }
}
