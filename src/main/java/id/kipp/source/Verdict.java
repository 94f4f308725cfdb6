package id.kipp.source;

import java.util.Locale;

/** What became of a record. */
public enum Verdict {
    ACCEPTED,
    /** It was there already. */
    MERGED,
    QUEUED,
    REFUSED;

    /** As the report has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
