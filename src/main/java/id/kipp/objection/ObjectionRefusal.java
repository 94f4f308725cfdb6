package id.kipp.objection;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum ObjectionRefusal implements Refusal.Reason {
    ANSWER_CLOSED("objection.answer-closed"),
    ANSWER_OPEN("objection.answer-open"),
    ANSWERED("objection.answered"),
    BAD_CODE("objection.bad-code"),
    BAD_LINK("objection.bad-link"),
    CATEGORY_UNKNOWN("objection.unknown-category"),
    CONSENTED("objection.consented"),
    CORRECTION_LENGTH("objection.correction-length"),
    DECIDED("objection.decided"),
    FINALISTS_LEFT_OUT("finalists.left-out"),
    FINALISTS_UNDECIDED("finalists.undecided"),
    HANDLER_CONFLICT("objection.handler-conflict"),
    HANDLER_UNKNOWN("objection.handler-unknown"),
    LATE("objection.late"),
    NAME_LENGTH("objection.name-length"),
    NOT_ADMITTED("objection.not-admitted"),
    NOT_FINALIST("objection.not-finalist"),
    NOT_HANDLER("objection.not-handler"),
    NOTHING_FOUND("objection.nothing-found"),
    NUMBER_UNKNOWN("objection.number-unknown"),
    REASON_MISSING("objection.reason-missing"),
    TEXT_LENGTH("objection.text-length"),
    TOO_MANY_FILES("objection.too-many-files"),
    UNKNOWN("objection.unknown"),
    WAIT("objection.wait"),
    WRONG_CONSEQUENCE("objection.wrong-consequence");

    private final String key;

    ObjectionRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
