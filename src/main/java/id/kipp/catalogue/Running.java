package id.kipp.catalogue;

/** Whether an innovation still runs, as its owner says. */
public enum Running {
    /** Nobody has said so. */
    UNKNOWN,
    RUNNING,
    /** It runs, and has been developed since. */
    DEVELOPED,
    STOPPED
}
