package id.kipp.catalogue;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import id.kipp.proposal.ProposalId;
import id.kipp.store.Flat;
import org.jspecify.annotations.Nullable;

/**
 * Whose it is and where it comes from; not for an editor to change.
 *
 * @param proposal null for an entry of an earlier year
 */
public record EntryOrigin(
        int year,
        @Nullable EditionId edition,
        @Nullable ProposalId proposal,
        @Flat Owner owner,
        Tag category,
        Tag group) {

    /**
     * Whose it is.
     *
     * @param agency null where the institution is not in the register
     * @param agencyKind name of the {@code AgencyKind}
     * @param province empty for central bodies
     */
    public record Owner(
            @Nullable AgencyId agency, String agencyName, String unitName, String agencyKind, String province) {}

    public @Nullable AgencyId agency() {
        return owner.agency();
    }

    public String agencyName() {
        return owner.agencyName();
    }

    public String unitName() {
        return owner.unitName();
    }

    public String agencyKind() {
        return owner.agencyKind();
    }

    public String province() {
        return owner.province();
    }
}
