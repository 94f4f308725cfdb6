package id.kipp.replication;

import id.kipp.catalogue.EntryId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import org.jspecify.annotations.Nullable;

/**
 * An innovation that is taken over.
 *
 * @param entry its number in the catalogue; null where it is only told of
 * @param owner null where the institution is not in the register
 * @param parts what of it is taken over; empty for all of it
 * @param reply the owner's; null while it is waited for
 */
public record Original(
        @Nullable EntryId entry,
        String title,
        @Nullable AgencyId owner,
        String ownerName,
        @Nullable Province province,
        String parts,
        @Nullable OwnerReply reply) {

    public boolean isWhole() {
        return parts.isEmpty();
    }

    /** Still part of the replication: its owner has not declined. */
    public boolean isOpen() {
        return reply == null || reply.accepted();
    }

    Original replied(OwnerReply now) {
        return new Original(entry, title, owner, ownerName, province, parts, now);
    }
}
