package id.kipp.edition;

import id.kipp.audit.AuditEntry;
import java.time.Duration;
import java.time.Instant;

/** The end of a step as the clock has said it: that it is near, or that it is over. */
public record StepEnd(EditionId edition, Step step, Instant closes) {

    public static final String CLOSING = "step.closing";
    public static final String CLOSED = "step.closed";

    /** What was over so long when the clock saw it first concerns nobody any more. */
    private static final Duration OLD = Duration.ofDays(2);

    public static StepEnd of(AuditEntry line) {
        var at = line.subjectId().lastIndexOf('/');
        return new StepEnd(
                new EditionId(line.subjectId().substring(0, at)),
                new Step(line.subjectId().substring(at + 1)),
                Instant.parse(line.text("closes").orElseThrow()));
    }

    /** False when the window has been moved since, or the edition has no such step any more. */
    public boolean stands(Edition now) {
        return now.windows().stream()
                .anyMatch(w -> w.step().equals(step) && w.closes().equals(closes));
    }

    boolean isOld(Instant now) {
        return closes.plus(OLD).isBefore(now);
    }

    /** When it closes, in both languages. */
    String[] when() {
        return Jakarta.until(closes);
    }
}
