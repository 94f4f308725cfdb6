package id.kipp.assignment;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum AssignmentRefusal implements Refusal.Reason {
    ALREADY("assignment.already"),
    BY_NAME("assignment.by-name"),
    CONFLICT("assignment.conflict"),
    FINISHED("assignment.finished"),
    NO_EVALUATORS("assignment.no-evaluators"),
    NOT_ASSIGNED("assignment.not-assigned"),
    NOBODY_NAMED("assignment.nobody-named"),
    NOT_BY_NAME("assignment.not-by-name"),
    NOT_IN_ROUND("assignment.not-in-round"),
    NOT_IN_TEAM("assignment.not-in-team"),
    NOTHING_TO_ASSIGN("assignment.nothing-to-assign"),
    REASON_MISSING("assignment.reason-missing"),
    CONFLICT_OWN("conflict.own"),
    CONFLICT_SAID("conflict.said"),
    CONFLICT_UNDONE("conflict.undone"),
    CONFLICT_YOURS("conflict.yours"),
    UNKNOWN_KIND("assignment.unknown-kind"),
    PACT_UNSIGNED("pact.unsigned");

    private final String key;

    AssignmentRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
