package id.kipp.judging;

/**
 * Who has rated as a member of the public.
 *
 * @param network where the rating came from, as a fingerprint that cannot be tried out; see {@link RatingNetwork}
 */
public record Rater(Relation relation, String network) {

    /** What somebody says to be to the service. Only users count; of others it is known how many there were. */
    public enum Relation {
        USER,
        NEIGHBOUR,
        OTHER
    }
}
