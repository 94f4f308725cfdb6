package id.kipp.document;

import java.util.Locale;

/** How reading a file ended. Every file reaches one of these, whatever is in it. */
public enum ReadingState {
    READ,
    /** Some of its text is there, the rest could not be reached. */
    PARTIAL,
    /** A picture or a scan: fine to look at, nothing to search. */
    NO_TEXT,
    ENCRYPTED,
    DAMAGED,
    TOO_LARGE,
    TIMEOUT,
    /** An ordinary file of a type the competition does not take. */
    REJECTED;

    /** Whether people can judge by this file. */
    public boolean usable() {
        return this == READ || this == PARTIAL || this == NO_TEXT;
    }

    /** As programs read it: {@code no-text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence that tells a person what this means and what to do next. */
    public String key() {
        return "document.state." + word();
    }
}
