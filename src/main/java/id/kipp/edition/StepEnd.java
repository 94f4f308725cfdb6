package id.kipp.edition;

import id.kipp.audit.AuditEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The end of a step as the clock has said it: that it is near, or that it is over. */
public record StepEnd(EditionId edition, Step step, Instant closes) {

    public static final String CLOSING = "step.closing";
    public static final String CLOSED = "step.closed";

    /** What was over so long when the clock saw it first concerns nobody any more. */
    private static final Duration OLD = Duration.ofDays(2);

    private static final DateTimeFormatter INDONESIAN = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH.mm 'WIB'", Locale.of("id"))
            .withZone(Editions.WIB);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'WIB'", Locale.ENGLISH)
            .withZone(Editions.WIB);

    public static StepEnd of(AuditEntry line) {
        var at = line.subjectId().lastIndexOf('/');
        return new StepEnd(
                new EditionId(line.subjectId().substring(0, at)),
                Step.valueOf(line.subjectId().substring(at + 1)),
                Instant.parse(line.text("closes").orElseThrow()));
    }

    /** False when the window has been moved since. */
    public boolean stands(Edition now) {
        return now.window(step).closes().equals(closes);
    }

    boolean isOld(Instant now) {
        return closes.plus(OLD).isBefore(now);
    }

    /** A moment as it stands in what people are told, in both languages. */
    public static String[] said(Instant moment) {
        return new String[] {INDONESIAN.format(moment), ENGLISH.format(moment)};
    }

    /** When it closes, in both languages; the last minute in which it is still open. */
    public String[] when() {
        return said(closes.minusMillis(1));
    }
}
