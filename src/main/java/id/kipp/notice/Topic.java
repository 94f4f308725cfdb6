package id.kipp.notice;

/**
 * What a notice leads to: a thing, or the list of an edition in which it is found. Which address that has for a reader is
 * said by {@link Links}.
 *
 * @param id of the thing, or of the edition for the kinds in the plural and for the edition itself
 */
public record Topic(Kind kind, String id) {

    public enum Kind {
        PROPOSAL,
        SHEET,
        CONSOLIDATION,
        ASSIGNMENTS,
        NOMINATIONS,
        FINALISTS,
        AWARDS,
        ADMISSIONS,
        ANNOUNCEMENTS,
        DISCLOSURES,
        PANEL_SHEET,
        HEARINGS,
        RATING_ALARMS,
        OBJECTIONS,
        EDITION,
        HELP,
        INNOVATION,
        REPLICATION,
        SHARED_PROBLEM,
        HUB_EVENT,
        EXCHANGE,
        LIBRARY,
        PEOPLE
    }
}
