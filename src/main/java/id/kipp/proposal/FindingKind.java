package id.kipp.proposal;

import id.kipp.proposal.Finding.Severity;

/** What a proposal can lack; each has a sentence {@code finding.<name>} that says what to do. */
public enum FindingKind {
    TITLE_TOO_LONG,
    GROUP_MISSING,
    CATEGORY_MISSING,
    SDG_MISSING,
    START_MISSING,
    TOO_YOUNG,
    INNOVATOR_MISSING,
    EMAIL_BAD,
    SECTION_EMPTY,
    SECTION_TOO_LONG,
    SECTION_TOO_SHORT,
    LETTER_MISSING,
    DOCUMENT_REFUSED,
    DOCUMENT_WRONG_KIND,
    /** The closing hour waits for nobody's queue: screening sees what became of it. */
    DOCUMENT_UNREAD(Severity.WARNS),
    DOCUMENT_NO_TEXT(Severity.WARNS),
    VIDEO_MISSING,
    VIDEO_LINK,
    NOT_DECLARED,
    SAME_TITLE_IN_AGENCY,
    SAME_TITLE_ELSEWHERE(Severity.WARNS),
    LIKE_EARLIER_WINNER(Severity.WARNS),
    /** Of one that replicates; what it replicates may be in no catalogue. */
    ORIGIN_MISSING(Severity.WARNS),
    ORIGIN_UNKNOWN(Severity.WARNS),
    /** The register does not know that the institution works on it. */
    ORIGIN_UNREGISTERED(Severity.WARNS),
    BY_INVITATION(Severity.WARNS),
    QUOTA_FULL;

    private final Severity severity;

    FindingKind() {
        this(Severity.BLOCKS);
    }

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
