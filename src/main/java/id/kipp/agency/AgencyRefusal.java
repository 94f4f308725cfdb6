package id.kipp.agency;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum AgencyRefusal implements Refusal.Reason {
    KIND_FIXED("agency.kind-fixed"),
    NAME_LENGTH("agency.name-length"),
    NAME_TAKEN("agency.name-taken"),
    PROVINCE_MISSING("agency.province-missing"),
    UNIT_NAME_LENGTH("agency.unit-name-length"),
    UNIT_NAME_TAKEN("agency.unit-name-taken"),
    UNKNOWN("agency.unknown");

    private final String key;

    AgencyRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
