package id.kipp.planning;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum PlanRefusal implements Refusal.Reason {
    CAPACITY_NEGATIVE("plan.capacity-negative"),
    CROWDED("plan.crowded"),
    JUDGE_TWICE("plan.judge-twice"),
    JUDGES_PER_PAPER("plan.judges-per-paper"),
    NO_TEAM("plan.no-team"),
    NO_TEAM_FREE("plan.no-team-free"),
    PAPER_TWICE("plan.paper-twice"),
    TEAMS_FULL("plan.teams-full"),
    TOO_FEW_JUDGES("plan.too-few-judges"),
    TOO_LITTLE_CAPACITY("plan.too-little-capacity"),
    UNKNOWN_JUDGE("plan.unknown-judge"),
    UNKNOWN_PAPER("plan.unknown-paper");

    private final String key;

    PlanRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
