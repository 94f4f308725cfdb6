package id.kipp.ui.kit;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum UiRefusal implements Refusal.Reason {
    AGENCY_KIND_MISSING("agency.kind-missing"),
    FINDING_CATEGORY_MISSING("finding.CATEGORY_MISSING"),
    KIT_FIGURE_MISSING("kit.figure-missing"),
    KIT_FIGURE_RANGE("kit.figure-range"),
    KIT_FIGURE_STEP("kit.figure-step"),
    KIT_FIGURE_TOO_FINE("kit.figure-too-fine"),
    KIT_FIGURE_UNREADABLE("kit.figure-unreadable"),
    KIT_FIGURE_WHOLE("kit.figure-whole"),
    PUBLISH_CHOOSE_FIRST("publish.choose-first"),
    SCHEDULE_INCOMPLETE("schedule.incomplete"),
    SECRETARIAT_DATE_MISSING("secretariat.date-missing"),
    SECRETARIAT_EDITION_INCOMPLETE("secretariat.edition-incomplete"),
    SECRETARIAT_NUMBER_MISSING("secretariat.number-missing"),
    SECRETARIAT_REPLACE_WHOM("secretariat.replace-whom");

    private final String key;

    UiRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
