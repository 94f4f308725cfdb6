package id.kipp.objection;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum ObjectionRefusal implements Refusal.Reason {
    BAD_LINK("objection.bad-link"),
    DECIDED("objection.decided"),
    FINALISTS_LEFT_OUT("finalists.left-out"),
    FINALISTS_UNDECIDED("finalists.undecided"),
    NAME_LENGTH("objection.name-length"),
    NOT_FINALIST("objection.not-finalist"),
    REASON_MISSING("objection.reason-missing"),
    TEXT_LENGTH("objection.text-length"),
    UNKNOWN("objection.unknown"),
    WAIT("objection.wait");

    private final String key;

    ObjectionRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
