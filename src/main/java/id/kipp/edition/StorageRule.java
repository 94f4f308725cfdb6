package id.kipp.edition;

/** How many megabytes of files are kept in all for an edition, removed ones included until they are swept. */
public record StorageRule(int proposal, int unit, int agency) {

    /** Where an edition says nothing. */
    public static final StorageRule USUAL = new StorageRule(200, 1_000, 10_000);

    private static final long MEGABYTE = 1024L * 1024L;

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
