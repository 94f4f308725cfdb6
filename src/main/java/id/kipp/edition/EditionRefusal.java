package id.kipp.edition;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum EditionRefusal implements Refusal.Reason {
    AGREED_NEVER("edition.agreed-never"),
    AGREED_UNASSIGNED("edition.agreed-unassigned"),
    ASK_EXPIRED("edition.ask-expired"),
    ASK_OUTDATED("edition.ask-outdated"),
    BESIDE_UNNAMED("edition.beside-unnamed"),
    CHAIR_LEAVES("edition.chair-leaves"),
    CHAIR_NOT_MEMBER("edition.chair-not-member"),
    DESK_WEIGHT("edition.desk-weight"),
    EMPTY("edition.empty"),
    EXISTS("edition.exists"),
    FROZEN("edition.frozen"),
    KEY_TWICE("edition.key-twice"),
    LABEL_TAKEN("edition.label-taken"),
    LETTER_MISSING("edition.letter-missing"),
    NOT_FROZEN("edition.not-frozen"),
    USED_PART("edition.used-part"),
    NO_FORM("edition.no-form"),
    NO_MATTER("edition.no-matter"),
    NO_ROUND("edition.no-round"),
    NO_SEATS("edition.no-seats"),
    NO_STEP("edition.no-step"),
    NOTHING_ASKED("edition.nothing-asked"),
    REASON_MISSING("edition.reason-missing"),
    REMINDER_DAYS("edition.reminder-days"),
    REMINDER_HOURS("edition.reminder-hours"),
    SCALE("edition.scale"),
    SECOND_PERSON("edition.second-person"),
    STEP_DAYS("edition.step-days"),
    STEP_PAST("edition.step-past"),
    VERSION_REASON("edition.version-reason"),
    UNNAMED("edition.unnamed"),
    GROUP_TWICE("edition.group-twice"),
    NO_CRITERION("edition.no-criterion"),
    PUBLIC_LAST("edition.public-last"),
    PUBLIC_PRIOR("edition.public-prior"),
    THIRD_UNCOUNTED("edition.third-uncounted"),
    THIRD_UNPLACED("edition.third-unplaced"),
    UNKNOWN("edition.unknown"),
    UNKNOWN_GROUP("edition.unknown-group"),
    WEIGHTS("edition.weights"),
    WORDS("edition.words"),
    WINDOW_CLOSED("window.closed"),
    WINDOW_NOT_YET("window.not-yet"),
    WINDOW_ORDER("window.order"),
    WINDOW_SECOND_PERSON("window.second-person");

    private final String key;

    EditionRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
