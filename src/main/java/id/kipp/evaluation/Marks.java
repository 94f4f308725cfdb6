package id.kipp.evaluation;

import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one judge gives one proposal: a working copy that autosave replaces, and the sealed versions, which all stay. The
 * last of them counts.
 *
 * @param revision SHA-256 of the frozen proposal that was read
 */
public record Marks(String revision, List<Line> lines, boolean open, List<Sealed> sealed) {

    public Marks {
        lines = List.copyOf(lines);
        sealed = List.copyOf(sealed);
    }

    public static Marks blank(String revision) {
        return new Marks(revision, List.of(), true, List.of());
    }

    /** The version that counts: the last sealed one, unless it has been reopened since. */
    public Optional<Sealed> current() {
        return open || sealed.isEmpty() ? Optional.empty() : Optional.of(sealed.getLast());
    }

    public Optional<Line> line(String criterion) {
        return lines.stream().filter(l -> l.criterion().equals(criterion)).findFirst();
    }

    /** @throws Refusal {@code sheet.sealed} */
    public Marks with(List<Line> written) {
        requireOpen();
        var keys = written.stream().map(Line::criterion).toList();
        var others = lines.stream().filter(l -> !keys.contains(l.criterion()));
        var all = Stream.concat(others, written.stream().filter(l -> !l.isEmpty()))
                .toList();
        return new Marks(revision, all, true, sealed);
    }

    /** @throws Refusal {@code sheet.incomplete} naming how many criteria have no points */
    public Marks seal(Rubric rubric, Instant now) {
        requireOpen();
        var missing = rubric.missing(lines);
        if (!missing.isEmpty()) throw new Refusal("sheet.incomplete", missing.size());
        var last = new Sealed(sealed.size() + 1, lines, rubric.total(lines), revision, rubric.sha256(), now);
        return new Marks(
                revision,
                lines,
                false,
                Stream.concat(sealed.stream(), Stream.of(last)).toList());
    }

    /** The sealed version stays. @throws Refusal {@code sheet.not-sealed}, {@code sheet.reason-missing} */
    public Marks reopened(String reason) {
        if (open) throw new Refusal("sheet.not-sealed");
        if (reason.isBlank()) throw new Refusal("sheet.reason-missing");
        return new Marks(revision, lines, true, sealed);
    }

    private void requireOpen() {
        if (!open) throw new Refusal("sheet.sealed");
    }
}
