package id.kipp.ui.hub;

import id.kipp.replication.ReplicationState;

/** A column of the board. */
enum HubLane {
    INTEREST,
    LEARNING,
    AGREEING,
    RUNNING,
    DONE;

    boolean holds(ReplicationState state) {
        return switch (state) {
            case DRAFT_INTEREST, INTEREST_DECLINED, DROPPED, CANCELLED -> false;
            case INTEREST, INTEREST_ACCEPTED -> this == INTEREST;
            case LEARNING, ASSESSED -> this == LEARNING;
            case AGREED, PLAN_SUBMITTED, PLAN_APPROVED, COMMITTED -> this == AGREEING;
            case IMPLEMENTING, AT_RISK, PAUSED -> this == RUNNING;
            case COMPLETED, VERIFIED, CERTIFIED, SUSTAINED, STOPPED -> this == DONE;
        };
    }
}
