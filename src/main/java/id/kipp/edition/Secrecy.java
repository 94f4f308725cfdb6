package id.kipp.edition;

import id.kipp.store.Added;
import org.jspecify.annotations.Nullable;

/**
 * What a round hides from whom until when.
 *
 * @param sheets when judges of a subject see each other's
 * @param toldBy key of the matter whose released letter opens the result to the entrant
 * @param likes when judges see what a subject is like; null as usual
 */
public record Secrecy(Until sheets, String toldBy, @Added @Nullable Likes likes) {

    public enum Until {
        /** All who judge the subject have sealed. */
        ALL_SEALED,
        NEVER
    }

    /** When a judge sees what earlier and present innovations a subject is like. */
    public enum Likes {
        BEFORE_SEALING,
        AFTER_SEALING,
        NEVER
    }

    /** Where an edition says nothing of likes. */
    public Secrecy(Until sheets, String toldBy) {
        this(sheets, toldBy, null);
    }

    /** A judge's own view comes first, where an edition says nothing. */
    public Likes likesSeen() {
        return likes == null ? Likes.AFTER_SEALING : likes;
    }
}
