package id.kipp.ranking;

/** Over what judges' severities and the variances are estimated. */
public enum Fit {
    /** Once over all pools: a judge is as severe in one as in another, and who judges in several joins them. */
    FILE,
    /** Each pool for itself, as separate panels ask for who share no judge. */
    POOL
}
