package id.kipp.institution;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum InstitutionRefusal implements Refusal.Reason {
    DATE_MISSING("institution.date-missing"),
    ENDED("institution.ended"),
    MERGE_ITSELF("institution.merge-itself"),
    NAME_LENGTH("institution.name-length"),
    NAME_TAKEN("institution.name-taken"),
    NOTHING_TO_UNDO("institution.nothing-to-undo"),
    TOO_MANY_NAMES("institution.too-many-names"),
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
