package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt, and the header of the frozen revision for lists.
 *
 * @param number receipt number, unique
 * @param code what the receipt's QR code leads to
 * @param revision SHA-256 of the frozen text and documents; id of the {@link Revision}
 * @param revisionNo 1 for the first submission, 2 after a correction
 * @param warnings what the checks warned of, as screening items
 */
public record Submission(
        String number,
        String code,
        String revision,
        int revisionNo,
        Instant at,
        AccountId by,
        String title,
        String titleKey,
        String group,
        String category,
        List<Integer> sdgs,
        @Nullable LocalDate start,
        AgencySnapshot agency,
        List<Finding> warnings) {

    Header header() {
        return new Header(number, title, group, category, agency);
    }
}
