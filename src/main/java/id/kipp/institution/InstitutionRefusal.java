package id.kipp.institution;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum InstitutionRefusal implements Refusal.Reason {
    NAME_LENGTH("institution.name-length"),
    NAME_TAKEN("institution.name-taken"),
    UNKNOWN("institution.unknown");

    private final String key;

    InstitutionRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
