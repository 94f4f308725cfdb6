package id.kipp.catalogue;

/** Why an innovation stopped: words that blame nobody, the same for everybody. A goal that is reached is no failure. */
public enum StopReason {
    GOAL_REACHED,
    NEED_GONE,
    MERGED,
    RULES_CHANGED,
    BUDGET_ENDED,
    PEOPLE_MOVED,
    TECHNOLOGY_AGED,
    OTHER
}
