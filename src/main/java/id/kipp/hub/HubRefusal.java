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
    EXCHANGE_NO_ADOPTER("exchange.no-adopter"),
    EXCHANGE_NO_ENTRY("exchange.no-entry"),
    EXCHANGE_NO_OWNER("exchange.no-owner"),
    EXCHANGE_OWN("exchange.own"),
    EXCHANGE_TEXT("exchange.text-missing"),
    EXCHANGE_WAIT("exchange.wait"),
    KIND("hub.kind"),
    MENTOR_FROM("hub.mentor-from"),
    MENTOR_NAME("hub.mentor-name"),
    MATURITY_EVIDENCE("hub.maturity-evidence"),
    MATURITY_NOT_YET("hub.maturity-not-yet"),
    MATURITY_RECORDED("hub.maturity-recorded"),
    MATURITY_SECRETARY("hub.maturity-secretary"),
    MATURITY_YEAR("hub.maturity-year"),
    MENTOR_ACCOUNT("hub.mentor-account"),
    MENTOR_CASE("hub.mentor-case"),
    NO_HUB("hub.no-hub"),
    NO_MENTOR("hub.no-mentor"),
    NOT_NOW("hub.not-now"),
    NOT_READY("hub.not-ready"),
    NUMBER_MISSING("hub.number-missing"),
    REASON_MISSING("hub.reason-missing"),
    SAME_PERSON("hub.same-person"),
    SECRETARY_ACCOUNT("hub.secretary-account"),
    SECRETARY_READS("hub.secretary-reads"),
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
