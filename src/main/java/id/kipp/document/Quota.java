package id.kipp.document;

import id.kipp.kernel.Refusal;

/**
 * How much is kept of one holder's files in all, removed ones among them until they are swept.
 *
 * @param key of the holder, such as {@code 2025/UNIT-1}
 * @param bytes at most
 */
public record Quota(Holder holder, String key, long bytes) {

    private static final long MEGABYTE = 1 << 20;

    /** Whose files are counted together. */
    public enum Holder {
        PROPOSAL(DocumentRefusal.PROPOSAL_FULL, "owner"),
        UNIT(DocumentRefusal.UNIT_FULL, "unit"),
        AGENCY(DocumentRefusal.AGENCY_FULL, "agency"),
        /** All cases of an edition. */
        EVIDENCE(DocumentRefusal.EVIDENCE_FULL, "evidence"),
        /** Letters of appointment from people who have no account, all of them, and those from one network. */
        LETTERS(DocumentRefusal.LETTERS_FULL, "letters"),
        LETTERS_FROM(DocumentRefusal.LETTERS_FULL, "lettersFrom"),
        /** All that the public library hands out. */
        LIBRARY(DocumentRefusal.LIBRARY_FULL, "library");

        private final DocumentRefusal full;
        private final String field;

        Holder(DocumentRefusal full, String field) {
            this.full = full;
            this.field = field;
        }

        /** What is kept beside a file's record to count by. */
        String field() {
            return field;
        }
    }

    /**
     * @param used bytes so far @param more bytes on their way
     * @throws Refusal {@code document.proposal-full}, {@code document.unit-full}, {@code document.agency-full}, {@code document.evidence-full},
     *     {@code document.letters-full}, {@code document.library-full}, each with the megabytes that are allowed and those that are used
     */
    void require(long used, long more) {
        if (used + more > bytes) throw new Refusal(holder.full, bytes / MEGABYTE, (used + MEGABYTE - 1) / MEGABYTE);
    }
}
