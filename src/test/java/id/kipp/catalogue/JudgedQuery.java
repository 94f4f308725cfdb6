package id.kipp.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What somebody types, and what helps.
 *
 * @param best pieces of titles, {@code #province} or {@code @institution}
 * @param good helps, too
 * @param nothing whether nothing should be found
 */
record JudgedQuery(String words, List<String> best, List<String> good, boolean nothing) {

    private static final String FILE = "/judgements/queries.tsv";
    private static final double BEST = 3; // a gain of twice two less one
    private static final double GOOD = 1;

    static List<JudgedQuery> all() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(JudgedQuery.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .map(c -> new JudgedQuery(c[0], pieces(c[1]), pieces(c[2]), c[1].equals("-")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pieces(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    double gain(Entry entry) {
        if (best.stream().anyMatch(p -> isOf(entry, p))) return BEST;
        return good.stream().anyMatch(p -> isOf(entry, p)) ? GOOD : 0;
    }

    private static boolean isOf(Entry entry, String piece) {
        return switch (piece.charAt(0)) {
            case '#' -> entry.origin().province().equals(piece.substring(1));
            case '@' -> entry.origin().agencyName().contains(piece.substring(1));
            default -> entry.text().title().contains(piece);
        };
    }
}
