package id.kipp.report;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum ReportRefusal implements Refusal.Reason {
    CONFLICT_MINUTES("conflict.minutes"),
    MINUTES_NOT_RECORDED("minutes.not-recorded"),
    NO_TEMPLATE("report.no-template");

    private final String key;

    ReportRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
