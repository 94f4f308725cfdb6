package id.kipp.replication;

import java.util.EnumSet;
import java.util.Set;

/** How far a replication has come. What leads from one to the next stands in {@link StepRules}. */
public enum ReplicationState {
    DRAFT_INTEREST,
    INTEREST,
    INTEREST_ACCEPTED,
    INTEREST_DECLINED,
    DROPPED,
    LEARNING,
    ASSESSED,
    AGREED,
    PLAN_SUBMITTED,
    PLAN_APPROVED,
    COMMITTED,
    IMPLEMENTING,
    AT_RISK,
    PAUSED,
    CANCELLED,
    COMPLETED,
    VERIFIED,
    CERTIFIED,
    SUSTAINED,
    STOPPED;

    /** The translation of its name. */
    public String key() {
        return "replication.state." + name();
    }

    /** Nothing leads on from here by itself. */
    public boolean isOver() {
        return switch (this) {
            case INTEREST_DECLINED, DROPPED, CANCELLED, STOPPED -> true;
            default -> false;
        };
    }

    /**
     * Counts as a replication in statistics: work on it has begun. A signature is none. One that was stopped after its
     * certificate was one, one that was cancelled before it was done is none.
     */
    public boolean counts() {
        return counted().contains(this);
    }

    /** Those that {@link #counts()}. */
    public static Set<ReplicationState> counted() {
        return EnumSet.of(IMPLEMENTING, AT_RISK, PAUSED, COMPLETED, VERIFIED, CERTIFIED, SUSTAINED, STOPPED);
    }

    /** Work on it is done, whatever became of it afterwards. */
    public boolean isDone() {
        return switch (this) {
            case COMPLETED, VERIFIED, CERTIFIED, SUSTAINED, STOPPED -> true;
            default -> false;
        };
    }
}
