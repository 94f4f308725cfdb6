package id.kipp.proposal;

/** Whether the verdict on a submission has been decided and waits for its letter: answered above, where decisions are known. */
public interface ScreeningDecided {

    boolean isDecided(Proposal seen);

    /** Those of its group who go on are decided on: another verdict would come too late. */
    boolean isOver(Proposal seen);
}
