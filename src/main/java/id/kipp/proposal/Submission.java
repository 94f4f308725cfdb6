package id.kipp.proposal;

import id.kipp.kernel.AccountId;
import id.kipp.store.Flat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in: what lists show of it, the receipt, and what the rules judge it by.
 *
 * @param titleKey the title as titles are compared
 * @param start when the innovation went into service
 * @param warnings what the checks warned of, as screening items
 */
public record Submission(
        @Flat Header header,
        @Flat Handed handed,
        String titleKey,
        List<Integer> sdgs,
        @Nullable LocalDate start,
        List<Finding> warnings) {

    /**
     * By whom and when, and how it is found again.
     *
     * @param code what the receipt's QR code leads to
     * @param revision SHA-256 of the frozen text and documents; id of the {@link Revision}
     * @param revisionNo 1 for the first submission, 2 after a correction
     */
    public record Handed(String code, String revision, int revisionNo, Instant at, AccountId by) {}

    public String number() {
        return header.number();
    }

    public String title() {
        return header.title();
    }

    public String group() {
        return header.group();
    }

    public String category() {
        return header.category();
    }

    public AgencySnapshot agency() {
        return header.agency();
    }

    public String code() {
        return handed.code();
    }

    public String revision() {
        return handed.revision();
    }

    public int revisionNo() {
        return handed.revisionNo();
    }

    public Instant at() {
        return handed.at();
    }

    public AccountId by() {
        return handed.by();
    }
}
