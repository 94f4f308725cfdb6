package id.kipp.proposal;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum ProposalRefusal implements Refusal.Reason {
    CANNOT_MOVE("proposal.cannot-move"),
    CORRECTION_OVER("proposal.correction-over"),
    DRAFT_CONFLICT("proposal.draft-conflict"),
    INCOMPLETE("proposal.incomplete"),
    NO_DRAFT("proposal.no-draft"),
    NO_VERSION("proposal.no-version"),
    NOT_CLOSED("proposal.not-closed"),
    NOT_EDITABLE("proposal.not-editable"),
    NOT_FOR_YOU("proposal.not-for-you"),
    NOT_SUBMITTED("proposal.not-submitted"),
    NOT_YOUR_AGENCY("proposal.not-your-agency"),
    NOT_YOUR_UNIT("proposal.not-your-unit"),
    NOTE_MISSING("proposal.note-missing"),
    QUOTA_FULL("proposal.quota-full"),
    REASON_MISSING("proposal.reason-missing"),
    REOPEN_REASON("proposal.reopen-reason"),
    SAME_TITLE("proposal.same-title"),
    SECTION_TOO_BIG("proposal.section-too-big"),
    TITLE_LENGTH("proposal.title-length"),
    TOO_MANY_FILES("proposal.too-many-files"),
    TOO_MANY_REMARKS("proposal.too-many-remarks"),
    UNKNOWN("proposal.unknown"),
    UNKNOWN_DOCUMENT("proposal.unknown-document"),
    UNKNOWN_SLOT("proposal.unknown-slot"),
    SCREENING_FAILED_ITEM("screening.failed-item"),
    SCREENING_INCOMPLETE("screening.incomplete"),
    SCREENING_BY_LETTER("screening.by-letter"),
    SCREENING_DECIDED("screening.decided"),
    SCREENING_UNANNOUNCED("screening.unannounced"),
    END_ANNOUNCED("proposal.end-announced"),
    SCREENING_NO_VERDICT("screening.no-verdict"),
    SCREENING_NOT_ANNOUNCED("screening.not-announced"),
    SCREENING_TOO_LATE("screening.too-late"),
    SCREENING_SAME("screening.same"),
    SCREENING_REASON_MISSING("screening.reason-missing"),
    SCREENING_NOTHING_FAILED("screening.nothing-failed"),
    SCREENING_HELD("screening.held"),
    OPINION_NOBODY("screening.opinion-nobody"),
    OPINION_OWN("screening.opinion-own"),
    OPINION_WAITED("screening.opinion-waited"),
    OPINION_NOT_ASKED("screening.opinion-not-asked"),
    QUESTION_MISSING("screening.question-missing"),
    TOO_MANY_ORIGINS("proposal.too-many-origins");

    private final String key;

    ProposalRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
