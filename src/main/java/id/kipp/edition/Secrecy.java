package id.kipp.edition;

/**
 * What a round hides from whom until when.
 *
 * @param sheets when judges of a subject see each other's
 * @param toldBy key of the matter whose released letter opens the result to the entrant
 */
public record Secrecy(Until sheets, String toldBy) {

    public enum Until {
        /** All who judge the subject have sealed. */
        ALL_SEALED,
        NEVER
    }
}
