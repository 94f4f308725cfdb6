package id.kipp.source;

import org.jspecify.annotations.Nullable;

/**
 * How a record stands.
 *
 * @param reason why it waits, by the word of the report; {@code withdrawn} where it was in the catalogue until this was said;
 *     else empty
 * @param institution id of whose it is; null while nobody knows for certain
 * @param twin what it is likely a double of, or was found to be: another record of a register, or a number of the catalogue
 */
public record RecordStanding(State state, String reason, @Nullable String institution, @Nullable String twin) {

    public enum State {
        /** In the catalogue. */
        OPEN,
        /** A person has to say. */
        QUEUED,
        /** A person has said that it is the same as its twin. */
        MERGED,
        /** A person has said that it is nothing for the catalogue. */
        DISMISSED
    }

    static final String UNKNOWN_INSTITUTION = "unknown-institution";
    static final String LIKELY_DOUBLE = "likely-double";
    private static final String WITHDRAWN = "withdrawn";

    static RecordStanding open(String institution) {
        return new RecordStanding(State.OPEN, "", institution, null);
    }

    static RecordStanding unknown() {
        return new RecordStanding(State.QUEUED, UNKNOWN_INSTITUTION, null, null);
    }

    static RecordStanding doubleOf(String institution, String twin) {
        return new RecordStanding(State.QUEUED, LIKELY_DOUBLE, institution, twin);
    }

    /** @param shown whether it was in the catalogue under its own number until now, as in {@link #dismissed} */
    RecordStanding merged(String with, boolean shown) {
        return new RecordStanding(State.MERGED, shown ? WITHDRAWN : "", institution, with);
    }

    RecordStanding dismissed(boolean shown) {
        return new RecordStanding(State.DISMISSED, shown ? WITHDRAWN : "", institution, twin);
    }

    /** As it was before a person merged or dismissed it. */
    RecordStanding waiting() {
        return institution == null || twin == null ? unknown() : doubleOf(institution, twin);
    }

    /** Whether it comes back into the catalogue with what was said last undone. */
    boolean isWithdrawn() {
        return reason.equals(WITHDRAWN);
    }
}
