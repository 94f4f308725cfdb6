package id.kipp.assignment;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum AssignmentRefusal implements Refusal.Reason {
    ALREADY("assignment.already"),
    CONFLICT("assignment.conflict"),
    FINISHED("assignment.finished"),
    NO_EVALUATORS("assignment.no-evaluators"),
    NOT_ASSIGNED("assignment.not-assigned"),
    NOT_IN_TEAM("assignment.not-in-team"),
    NOTHING_TO_ASSIGN("assignment.nothing-to-assign"),
    REASON_MISSING("assignment.reason-missing"),
    CONFLICT_YOURS("conflict.yours"),
    PACT_UNSIGNED("pact.unsigned"),
    PLAN_CAPACITY_NEGATIVE("plan.capacity-negative"),
    PLAN_CROWDED("plan.crowded"),
    PLAN_JUDGE_TWICE("plan.judge-twice"),
    PLAN_JUDGES_PER_PAPER("plan.judges-per-paper"),
    PLAN_NO_TEAM("plan.no-team"),
    PLAN_NO_TEAM_FREE("plan.no-team-free"),
    PLAN_PAPER_TWICE("plan.paper-twice"),
    PLAN_TEAMS_FULL("plan.teams-full"),
    PLAN_TOO_FEW_JUDGES("plan.too-few-judges"),
    PLAN_TOO_LITTLE_CAPACITY("plan.too-little-capacity"),
    PLAN_UNKNOWN_JUDGE("plan.unknown-judge"),
    PLAN_UNKNOWN_PAPER("plan.unknown-paper");

    private final String key;

    AssignmentRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
