package id.kipp.hub;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum HubRefusal implements Refusal.Reason {
    ACTION("hub.action"),
    ATTENDEE("hub.attendee"),
    BAD_PORTAL("hub.bad-portal"),
    BAD_PLAN("hub.bad-plan"),
    BAD_TARGET("hub.bad-target"),
    BAD_YEAR("hub.bad-year"),
    EVENT_DAYS("hub.event-days"),
    EVENT_TITLE("hub.event-title"),
    KIND("hub.kind"),
    MENTOR_FROM("hub.mentor-from"),
    MENTOR_NAME("hub.mentor-name"),
    NO_HUB("hub.no-hub"),
    NOT_NOW("hub.not-now"),
    NOT_READY("hub.not-ready"),
    NUMBER_MISSING("hub.number-missing"),
    REASON_MISSING("hub.reason-missing"),
    SAME_PERSON("hub.same-person"),
    THERE("hub.there"),
    TOO_MANY("hub.too-many"),
    TWO_HANDS("hub.two-hands"),
    UNKNOWN("hub.unknown"),
    UNKNOWN_MEMBER("hub.unknown-member"),
    WAITS("hub.waits"),
    WRONG_PAPER("hub.wrong-paper");

    private final String key;

    HubRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
