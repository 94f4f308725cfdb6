package id.kipp.proposal;

import java.util.List;

/**
 * What a check found.
 *
 * @param kind names the sentence: {@code finding.<kind>}
 * @param place where in the form: a section key, a slot, or a header field
 * @param details what the sentence needs
 */
public record Finding(String kind, Severity severity, String place, List<String> details) {

    public enum Severity {
        /** Submission is refused until this is mended. */
        BLOCKS,
        /** Told to the agency, and an item for screening. */
        WARNS
    }

    public static Finding of(FindingKind kind, String place, Object... details) {
        return new Finding(
                kind.name(),
                kind.severity(),
                place,
                java.util.Arrays.stream(details).map(String::valueOf).toList());
    }

    public boolean blocks() {
        return severity == Severity.BLOCKS;
    }
}
