package id.kipp.intake;

import id.kipp.kernel.Refusal;

/** Why this module turns a file or a line down; each has its sentence in the translations. */
public enum IntakeRefusal implements Refusal.Reason {
    ADDRESS_TAKEN("intake.address-taken"),
    AGENCY_UNKNOWN("intake.agency-unknown"),
    CELL_EMPTY("intake.cell-empty"),
    COLUMN_MISSING("intake.column-missing"),
    FAULTY_LINES("intake.faulty-lines"),
    KIND_UNKNOWN("intake.kind-unknown"),
    PROVINCE_UNKNOWN("intake.province-unknown"),
    REGISTRATION_AT_IT("registration.at-it"),
    REGISTRATION_DAY("registration.letter-day"),
    REGISTRATION_FILE("registration.letter-file"),
    REGISTRATION_FULL("registration.full"),
    REGISTRATION_LETTER("registration.letter-missing"),
    REGISTRATION_REASON("registration.reason-missing"),
    REGISTRATION_WAIT("registration.wait"),
    TWICE("intake.twice"),
    YEAR("intake.year"),
    YES_OR_NO("intake.yes-or-no");

    private final String key;

    IntakeRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
