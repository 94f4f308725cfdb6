package id.kipp.ranking;

/** Which of the two rankings says who is seated. */
public enum Method {
    /** Plain means of what the judges gave. */
    RAW,
    /** The same with each judge's severity taken off, and drawn towards the pool's mean where judges are few. */
    CALIBRATED
}
