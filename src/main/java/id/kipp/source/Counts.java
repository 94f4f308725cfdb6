package id.kipp.source;

/** What became of a file's records; the last four add up to the first. */
public record Counts(int read, int accepted, int merged, int queued, int refused) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    Counts and(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> new Counts(read + 1, accepted + 1, merged, queued, refused);
            case MERGED -> new Counts(read + 1, accepted, merged + 1, queued, refused);
            case QUEUED -> new Counts(read + 1, accepted, merged, queued + 1, refused);
            case REFUSED -> new Counts(read + 1, accepted, merged, queued, refused + 1);
        };
    }
}
