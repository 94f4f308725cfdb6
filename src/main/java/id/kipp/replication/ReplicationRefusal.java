package id.kipp.replication;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum ReplicationRefusal implements Refusal.Reason {
    UNKNOWN("replication.unknown"),
    NOT_NOW("replication.not-now"),
    ORIGINAL_MISSING("replication.original-missing"),
    TOO_MANY_ORIGINALS("replication.too-many-originals"),
    TOO_MANY_MEMBERS("replication.too-many-members"),
    NO_MEMBER("replication.no-member"),
    ALREADY("replication.already"),
    BAD_YEAR("replication.bad-year"),
    NEED_MISSING("replication.need-missing"),
    NEED_TOO_LONG("replication.need-too-long"),
    YEAR_MISSING("replication.year-missing"),
    UNIT_MISSING("replication.unit-missing"),
    NUMBER_MISSING("replication.number-missing"),
    REASON_MISSING("replication.reason-missing"),
    NOT_SILENT_YET("replication.not-silent-yet"),
    ANSWERED("replication.answered"),
    PARTY_ITSELF("replication.party-itself");

    private final String key;

    ReplicationRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
