package id.kipp.proposal;

/**
 * How far an institution's entries have come, counted: what the incentive fund for local governments asks.
 *
 * @param cluster its kind
 * @param entered submitted and not withdrawn
 * @param screened of them, admitted by a letter after screening
 * @param finalists of them, confirmed as finalists; not while people can still object, nor disqualified since
 * @param winners of them, with an award that has not been revoked
 */
public record AgencyTally(
        String name, String cluster, String province, int entered, int screened, int finalists, int winners) {

    /** Its institution has not taken it back, nor chosen others. */
    static boolean counts(Entrant entry) {
        var end = entry.closing();
        return end == null || end.outcome() != Closing.Outcome.WITHDRAWN && end.outcome() != Closing.Outcome.NOT_CHOSEN;
    }

    static AgencyTally none(AgencySnapshot agency) {
        return new AgencyTally(agency.name(), agency.cluster(), agency.province(), 0, 0, 0, 0);
    }

    AgencyTally and(Reached how) {
        return new AgencyTally(
                name,
                cluster,
                province,
                entered + 1,
                screened + (how.compareTo(Reached.SCREENED) >= 0 ? 1 : 0),
                finalists + (how.compareTo(Reached.FINALIST) >= 0 ? 1 : 0),
                winners + (how == Reached.WINNER ? 1 : 0));
    }

    /** How far an entry has come, as letters have said it. */
    enum Reached {
        ENTERED,
        SCREENED,
        FINALIST,
        WINNER;

        static Reached of(Entrant entry) {
            return switch (entry.stage()) {
                case DRAFT, DISCARDED, AT_AGENCY, RETURNED, SUBMITTED -> ENTERED;
                case SCREENED, NOMINATED, FINALIST_PROVISIONAL -> SCREENED;
                case FINALIST -> FINALIST;
                case AWARDED -> WINNER;
                case CLOSED -> ended(entry);
            };
        }

        private static Reached ended(Entrant entry) {
            var end = entry.closing();
            if (end == null) return ENTERED;
            return switch (end.outcome()) {
                case NOT_CHOSEN, WITHDRAWN, NOT_ADMITTED, DISQUALIFIED -> ENTERED;
                case NOT_NOMINATED, NOT_FINALIST -> SCREENED;
                case REVOKED -> FINALIST;
            };
        }
    }
}
