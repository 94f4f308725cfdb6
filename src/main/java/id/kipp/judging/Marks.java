package id.kipp.judging;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Score;
import id.kipp.store.Field;
import id.kipp.store.FieldEdit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one judge gives one proposal: a working copy that autosave writes field by field, and the sealed versions, which all
 * stay. The last of them counts.
 *
 * @param revision SHA-256 of the frozen proposal that was read
 * @param points of the working copy, by criterion; what was never written is not there
 * @param notes likewise
 * @param evidence likewise; null where nothing was ever picked
 * @param rater of a rating by a member of the public; null of all others, and of ratings before it was kept
 */
public record Marks(
        String revision,
        Map<String, Field<Score>> points,
        Map<String, Field<String>> notes,
        boolean open,
        List<Sealed> sealed,
        @Nullable Map<String, Field<Resting>> evidence,
        @Nullable Rater rater) {

    /** The passages on which one criterion rests. */
    public record Resting(List<Exhibit> on) {}

    private static final String POINTS = "marks.points.";
    private static final String NOTES = "marks.notes.";
    private static final String EVIDENCE = "marks.evidence.";

    public Marks {
        points = Map.copyOf(points);
        notes = Map.copyOf(notes);
        sealed = List.copyOf(sealed);
        evidence = evidence == null || evidence.isEmpty() ? null : Map.copyOf(evidence);
    }

    public static Marks blank(String revision) {
        return new Marks(revision, Map.of(), Map.of(), true, List.of(), null, null);
    }

    /** The version that counts: the last sealed one, unless it has been reopened since. */
    public Optional<Sealed> current() {
        return open || sealed.isEmpty() ? Optional.empty() : Optional.of(sealed.getLast());
    }

    /** What stands in the working copy, by the criterion's key. */
    public List<Line> lines() {
        return Stream.of(points, notes, picked())
                .flatMap(fields -> fields.keySet().stream())
                .distinct()
                .sorted()
                .map(this::written)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    public Optional<Line> line(String criterion) {
        return Optional.of(written(criterion)).filter(l -> !l.isEmpty());
    }

    private Line written(String criterion) {
        var note = notes.getOrDefault(criterion, Field.blank()).value();
        var rests = picked().getOrDefault(criterion, Field.blank()).value();
        return new Line(
                criterion,
                points.getOrDefault(criterion, Field.blank()).value(),
                note == null ? "" : note,
                rests == null ? null : rests.on());
    }

    private Map<String, Field<Resting>> picked() {
        return Objects.requireNonNullElse(evidence, Map.of());
    }

    /** What the lines change, each field for itself, made from the versions that stand here. */
    List<FieldEdit<?>> edits(List<Line> lines) {
        var edits = new ArrayList<FieldEdit<?>>();
        for (var line : lines) {
            var criterion = line.criterion();
            var was = written(criterion);
            if (!Objects.equals(line.points(), was.points()))
                edits.add(FieldEdit.of(POINTS + criterion, points.get(criterion), line.points()));
            if (!line.note().equals(was.note()))
                edits.add(FieldEdit.of(NOTES + criterion, notes.get(criterion), line.note()));
            if (!line.exhibits().equals(was.exhibits()))
                edits.add(FieldEdit.of(EVIDENCE + criterion, picked().get(criterion), new Resting(line.exhibits())));
        }
        return edits;
    }

    /**
     * What is still to be written when these are the newest marks.
     *
     * @throws Refusal {@code sheet.changed-elsewhere}, {@code sheet.sealed}
     */
    List<FieldEdit<?>> remaining(List<FieldEdit<?>> edits) {
        requireOpen();
        if (edits.stream().anyMatch(e -> e.collides(field(e))))
            throw new Refusal(JudgingRefusal.SHEET_CHANGED_ELSEWHERE);
        return edits.stream().filter(e -> !e.isIn(field(e))).toList();
    }

    private Field<?> field(FieldEdit<?> edit) {
        var path = edit.path();
        var key = path.substring(path.lastIndexOf('.') + 1);
        if (path.startsWith(POINTS)) return points.getOrDefault(key, Field.blank());
        if (path.startsWith(NOTES)) return notes.getOrDefault(key, Field.blank());
        return picked().getOrDefault(key, Field.blank());
    }

    /** @throws Refusal {@code sheet.sealed} */
    public Marks with(List<Line> lines) {
        requireOpen();
        var given = new HashMap<>(points);
        var noted = new HashMap<>(notes);
        var rested = new HashMap<>(picked());
        for (var line : lines) {
            var was = written(line.criterion());
            if (!Objects.equals(line.points(), was.points()))
                given.compute(line.criterion(), (k, f) -> Field.next(f, line.points()));
            if (!line.note().equals(was.note())) noted.compute(line.criterion(), (k, f) -> Field.next(f, line.note()));
            if (!line.exhibits().equals(was.exhibits()))
                rested.compute(line.criterion(), (k, f) -> Field.next(f, new Resting(line.exhibits())));
        }
        return new Marks(revision, given, noted, true, sealed, rested, rater);
    }

    /**
     * @throws Refusal {@code sheet.incomplete}, {@code sheet.notes-missing}, {@code sheet.evidence-missing} naming how many
     *     criteria lack points, a note or evidence, {@code sheet.off-scale}, {@code sheet.evidence-none} for what was given
     *     before the edition changed its scale, or took evidence no more
     */
    public Marks seal(Rubric rubric, Instant now) {
        requireOpen();
        var lines = lines();
        lines.forEach(rubric::require);
        var missing = rubric.missing(lines);
        if (!missing.isEmpty()) throw new Refusal(JudgingRefusal.SHEET_INCOMPLETE, missing.size());
        var unnoted = rubric.unnoted(lines).size();
        if (unnoted > 0)
            throw new Refusal(
                    JudgingRefusal.SHEET_NOTES_MISSING,
                    unnoted,
                    Math.max(1, rubric.notes().minWords()));
        rubric.requireEvidence(lines);
        var last = new Sealed(sealed.size() + 1, lines, rubric.total(lines), revision, rubric.sha256(), now);
        var versions = Stream.concat(sealed.stream(), Stream.of(last)).toList();
        return new Marks(revision, points, notes, false, versions, evidence, rater);
    }

    /** The sealed version stays. @throws Refusal {@code sheet.not-sealed} */
    public Marks reopened() {
        if (open) throw new Refusal(JudgingRefusal.SHEET_NOT_SEALED);
        return new Marks(revision, points, notes, true, sealed, evidence, rater);
    }

    /** Before anything is written. */
    Marks by(Rater who) {
        return new Marks(revision, points, notes, open, sealed, evidence, who);
    }

    /** The last version once more, as the next one: it counts again. @throws Refusal {@code sheet.sealed} */
    Marks sealedAgain(Instant now) {
        requireOpen();
        var again = sealed.getLast().again(now);
        var versions = Stream.concat(sealed.stream(), Stream.of(again)).toList();
        return new Marks(revision, points, notes, false, versions, evidence, rater);
    }

    void requireOpen() {
        if (!open) throw new Refusal(JudgingRefusal.SHEET_SEALED);
    }
}
