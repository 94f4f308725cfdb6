package id.kipp.document;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum DocumentRefusal implements Refusal.Reason {
    AGENCY_FULL("document.agency-full"),
    EVIDENCE_FULL("document.evidence-full"),
    LIBRARY_FULL("document.library-full"),
    INTERRUPTED("document.interrupted"),
    LETTERS_FULL("document.letters-full"),
    NOT_KEPT("document.not-kept"),
    PROPOSAL_FULL("document.proposal-full"),
    TOO_LARGE("document.too-large"),
    UNIT_FULL("document.unit-full"),
    UNKNOWN("document.unknown");

    private final String key;

    DocumentRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
