package id.kipp.edition;

import id.kipp.kernel.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that the edition asks for.
 *
 * @param key as it stands in the log and in exports
 * @param board whose members decide: {@code evaluators}, {@code panelists}, {@code secretariat}
 * @param ranking null where nothing is ranked: each is decided on by itself
 * @param pools what is ranked apart, with its seats; empty: those of the matter that {@link #places} names
 * @param consents how many besides whoever presides
 * @param letter whether it is announced, and takes effect by that; else it does once it is decided
 */
public record Matter(
        String key,
        Text name,
        Step step,
        String board,
        Move move,
        @Nullable RankingRule ranking,
        List<Pool> pools,
        int consents,
        boolean letter) {

    /**
     * Whom it moves where.
     *
     * @param from name of the stage at which one is a candidate
     * @param to name of the stage of those chosen
     * @param others name of the outcome that closes those left; empty: they stay
     */
    public record Move(String from, String to, String others) {

        /** At which one can be a candidate, in the order of a proposal's life. */
        public static final List<String> STAGES =
                List.of(SUBMITTED, "SCREENED", "NOMINATED", "FINALIST_PROVISIONAL", "FINALIST");

        /** To which one can be chosen. */
        public static final List<String> TARGETS =
                List.of("SCREENED", "NOMINATED", "FINALIST_PROVISIONAL", "FINALIST", "AWARDED");

        /** That can close those who are left. */
        public static final List<String> OUTCOMES = List.of("", "NOT_ADMITTED", "NOT_NOMINATED", "NOT_FINALIST");
    }

    /** Whose members can decide. */
    public static final List<String> BOARDS = List.of("secretariat", "evaluators", "panelists");

    /**
     * What is ranked together.
     *
     * @param key the group's, where it is one
     * @param clusters whether the seats are shared among kinds of institutions, each ranked apart
     * @param minimum of seats of each cluster that has a candidate
     */
    public record Pool(String key, List<String> groups, int seats, int minimum, boolean clusters) {

        public Pool {
            groups = List.copyOf(groups);
        }

        public Pool withSeats(int other) {
            return new Pool(key, groups, other, minimum, clusters);
        }
    }

    /** Where one stands who has been submitted and not been screened. */
    private static final String SUBMITTED = "SUBMITTED";

    /** Who is admitted after screening, by rules that were written before this was a matter: two of the secretariat decide. */
    static Matter admission(Step step) {
        return new Matter(
                "ADMISSION",
                new Text("Hasil seleksi administrasi", "Result of the screening"),
                step,
                "secretariat",
                new Move(SUBMITTED, "SCREENED", "NOT_ADMITTED"),
                null,
                List.of(),
                1,
                true);
    }

    /** Whether it is decided in it who is admitted after screening. */
    public boolean admits() {
        return move.from().equals(SUBMITTED);
    }

    public Matter {
        pools = List.copyOf(pools);
    }

    public Matter with(@Nullable RankingRule other) {
        return new Matter(key, name, step, board, move, other, pools, consents, letter);
    }

    public Matter with(List<Pool> other) {
        return new Matter(key, name, step, board, move, ranking, other, consents, letter);
    }

    /** With so many seats in the pool of this key. */
    public Matter withSeats(String pool, int seats) {
        return with(pools.stream()
                .map(p -> p.key().equals(pool) ? p.withSeats(seats) : p)
                .toList());
    }
}
