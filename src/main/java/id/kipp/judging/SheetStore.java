package id.kipp.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.kernel.SubjectId;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The sheets of all rounds, which their judges may write from several windows at once. */
@Component
class SheetStore {

    /** How often others may be quicker before one gives up. */
    private static final int TIMES = 50;

    private static final int A_FEW = 250; // of whole sheets with their notes

    private final Aggregates<Sheet> sheets;

    SheetStore(Outbox outbox) {
        this.sheets = outbox.aggregates("sheets", Sheet.class)
                .index("key.subject", "key.round", "marks.open")
                .index("edition", "key.round", "key.judge")
                .index("edition", "key.round", "marks.open")
                .index("marks.rater.network", "key.subject", "key.round")
                .index("trail");
    }

    Optional<Sheet> find(SheetId id) {
        return sheets.find(id);
    }

    /** @param subject what a line says it is about */
    Optional<Sheet> about(String subject) {
        return find(new SheetId(subject.substring(subject.indexOf(':') + 1)))
                .or(() -> Optional.ofNullable(
                        sheets.collection().find(new Document("trail", subject)).first()));
    }

    List<Sheet> of(String round, SubjectId subject) {
        return sheets.collection().find(on(round, List.of(subject))).into(new ArrayList<>());
    }

    /** Of all of the round. */
    List<Sheet> of(String round, EditionId edition) {
        return sheets.collection().find(in(round, edition)).batchSize(A_FEW).into(new ArrayList<>());
    }

    /** How far a judge's own on these are. */
    List<SheetRow> rows(String round, Collection<SubjectId> subjects, AccountId judge) {
        var ids = subjects.stream().map(s -> SheetId.of(round, s, judge)).toList();
        return sheets.rows(SheetRow.class, new Document("_id", new Document("$in", ids)))
                .into(new ArrayList<>());
    }

    /** Who has sealed what, as it stands now. */
    Map<SubjectId, Set<AccountId>> sealed(String round, EditionId edition) {
        return judges(in(round, edition).append("marks.open", false).append("aside", null));
    }

    /** Who has sealed which of these, as it stands now. */
    Map<SubjectId, Set<AccountId>> sealed(String round, Collection<SubjectId> subjects) {
        return judges(on(round, subjects).append("marks.open", false).append("aside", null));
    }

    /** What each has sealed of these comes to, as it stands now. */
    Map<SubjectId, Map<AccountId, Total>> totals(String round, Collection<SubjectId> subjects) {
        var which = on(round, subjects).append("marks.open", false).append("aside", null);
        return StreamSupport.stream(sheets.rows(SheetRow.class, which).spliterator(), false)
                .filter(SheetRow::isSealed)
                .collect(groupingBy(r -> r.key().subject(), toMap(r -> r.key().judge(), r -> r.total()
                        .orElseThrow())));
    }

    /** Of what a sheet was ever sealed. */
    Set<SubjectId> everSealed(String round, EditionId edition) {
        return judges(everSealed(in(round, edition))).keySet();
    }

    /** Of which there is a sealed version that was not set aside, whether the sheet is open again or not. */
    Map<SubjectId, Set<AccountId>> finished(String round, Collection<SubjectId> subjects) {
        return judges(everSealed(on(round, subjects)));
    }

    /** On which somebody has written. */
    Map<SubjectId, Set<AccountId>> begun(String round, Collection<SubjectId> subjects) {
        return judges(on(round, subjects));
    }

    List<SealedPoints> points(String round, EditionId edition) {
        return sheets.rows(SealedPoints.class, everSealed(in(round, edition))).into(new ArrayList<>());
    }

    /** Of which a judge's sheet is sealed now. */
    List<SubjectId> sealed(String round, EditionId edition, AccountId judge) {
        return sheets.rows(
                        Whose.class,
                        in(round, edition)
                                .append("key.judge", judge)
                                .append("marks.open", false)
                                .append("aside", null))
                .map(w -> w.key().subject())
                .into(new ArrayList<>());
    }

    /**
     * Writes what differs from what was seen, field by field: what another window wrote in other fields stays.
     *
     * @return everything that is in it now
     * @throws Refusal {@code sheet.changed-elsewhere} when one of these fields has been written since, {@code sheet.sealed}
     */
    Sheet write(Sheet seen, List<Line> lines, Instant now) {
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
            var stored = newest(seen);
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
    Sheet seal(Sheet seen, Sheet sealed) {
        try {
            return sheets.save(sealed);
        } catch (Stale another) {
            newest(seen).marks().requireOpen();
            throw new Refusal(JudgingRefusal.SHEET_CHANGED_ELSEWHERE);
        }
    }

    /** What members of the public sealed on it from one network, whether it counts or not. */
    List<RatingRow> fromNetwork(RatingAlarm.Where where) {
        var which = on(where.round(), List.of(where.subject()))
                .append("marks.rater.network", where.network())
                .append("marks.sealed.0", new Document("$exists", true));
        return sheets.rows(RatingRow.class, which).into(new ArrayList<>());
    }

    /** How many sheets on it count. */
    long countSealed(String round, SubjectId subject) {
        return sheets.collection()
                .countDocuments(
                        on(round, List.of(subject)).append("marks.open", false).append("aside", null));
    }

    Sheet save(Sheet next) {
        return sheets.save(next);
    }

    public record Whose(SheetKey key) {}

    private Sheet newest(Sheet seen) {
        return sheets.find(seen.id()).orElseThrow(Stale::new);
    }

    private Map<SubjectId, Set<AccountId>> judges(Document which) {
        return StreamSupport.stream(sheets.rows(Whose.class, which).spliterator(), false)
                .map(Whose::key)
                .collect(groupingBy(SheetKey::subject, mapping(SheetKey::judge, toSet())));
    }

    private static Document in(String round, EditionId edition) {
        return new Document("edition", edition).append("key.round", round);
    }

    private static Document on(String round, Collection<SubjectId> subjects) {
        var one = subjects.size() == 1;
        return new Document(
                        "key.subject", one ? subjects.iterator().next() : new Document("$in", List.copyOf(subjects)))
                .append("key.round", round);
    }

    private static Document everSealed(Document query) {
        return query.append("marks.sealed.0", new Document("$exists", true)).append("aside", null);
    }
}
