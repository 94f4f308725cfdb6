package id.kipp.proposal;

import id.kipp.kernel.AgencyId;

/**
 * The institution as it was when it submitted; later steps judge by this, whatever changes after.
 *
 * @param cluster the pool of seats it competes in: its kind
 * @param province empty for central bodies
 * @param earlierAward it held an award when it submitted: not a new face
 */
public record AgencySnapshot(
        AgencyId id,
        String name,
        String unitName,
        String cluster,
        String province,
        boolean disadvantaged,
        boolean earlierAward) {

    /** Before it submits nothing is frozen. */
    static AgencySnapshot notYet(AgencyId id) {
        return new AgencySnapshot(id, "", "", "", "", false, false);
    }
}
