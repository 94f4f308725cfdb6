package id.kipp.hub;

import java.time.Month;

/** What a hub does in a year, in the month in which it usually does (defaults; dossier, section 7.2). */
public enum PlanKind {
    PLAN(Month.JANUARY),
    NEEDS(Month.FEBRUARY),
    CATALOGUE(Month.MARCH),
    COMPETITION(Month.MAY),
    CHOICE(Month.JULY),
    TRANSFER(Month.AUGUST),
    MATURITY(Month.OCTOBER),
    COMMITMENT(Month.NOVEMBER),
    REPORT(Month.DECEMBER);

    private final Month usual;

    PlanKind(Month usual) {
        this.usual = usual;
    }

    Month usual() {
        return usual;
    }

    /** The translation of its name. */
    public String key() {
        return "hub.plan-kind." + name();
    }
}
