package id.kipp.edition;

import id.kipp.store.Added;
import org.jspecify.annotations.Nullable;

/**
 * How many megabytes of files are kept in all for an edition, removed ones included until they are swept.
 *
 * @param evidence of all its objections and answers; null as usual
 */
public record StorageRule(int proposal, int unit, int agency, @Added @Nullable Integer evidence) {

    /** Where an edition says nothing. */
    public static final StorageRule USUAL = new StorageRule(200, 1_000, 10_000, null);

    private static final int USUAL_EVIDENCE = 2_000;

    private static final long MEGABYTE = 1024L * 1024L;

    public int evidenceMegabytes() {
        return evidence == null ? USUAL_EVIDENCE : evidence;
    }

    public long evidenceBytes() {
        return evidenceMegabytes() * MEGABYTE;
    }

    public long proposalBytes() {
        return proposal * MEGABYTE;
    }

    public long unitBytes() {
        return unit * MEGABYTE;
    }

    public long agencyBytes() {
        return agency * MEGABYTE;
    }
}
