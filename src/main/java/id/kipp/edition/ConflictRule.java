package id.kipp.edition;

import java.util.Map;

/**
 * What an edition holds a conflict of interest to be, besides working for the institution that proposes, which always is
 * one. No instrument fixes it at the national level: kipp.md 4.8, "recusal rule".
 *
 * @param province a judge is in conflict with the local governments of the province the judge works in
 * @param declaredFor how far a declared conflict reaches
 * @param standIn who decides where the chair is in conflict
 */
public record ConflictRule(boolean province, Reach declaredFor, StandIn standIn) {

    /** Where no edition has said otherwise. */
    public static final ConflictRule USUAL = new ConflictRule(true, Reach.INSTITUTION, StandIn.MEMBER);

    public enum Reach {
        PROPOSAL,
        /** All proposals of the institution. */
        INSTITUTION
    }

    public enum StandIn {
        /** Any other member of the team who is not in conflict. */
        MEMBER,
        /** The deputy chair, and nobody else. */
        DEPUTY
    }

    Map<String, Object> facts() {
        return Map.of("province", province, "declaredFor", declaredFor, "standIn", standIn);
    }
}
