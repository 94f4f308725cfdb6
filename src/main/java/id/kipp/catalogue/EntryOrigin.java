package id.kipp.catalogue;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import id.kipp.proposal.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * Whose it is and where it comes from; not for an editor to change.
 *
 * @param proposal null for an entry of an earlier year
 * @param agency null where the institution is not in the register
 * @param agencyKind name of the {@code AgencyKind}
 * @param province empty for central bodies
 */
public record EntryOrigin(
        int year,
        @Nullable EditionId edition,
        @Nullable ProposalId proposal,
        @Nullable AgencyId agency,
        String agencyName,
        String unitName,
        String agencyKind,
        String province,
        Tag category,
        Tag group) {}
