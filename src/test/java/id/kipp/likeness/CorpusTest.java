package id.kipp.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CorpusTest {

    static List<CSVRecord> rows(String name) throws Exception {
        var file = Objects.requireNonNull(CorpusTest.class.getResourceAsStream("/novelty/" + name));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    static ComparedText paper(CSVRecord row) {
        var original = row.isMapped("original") ? row.get("original") : "";
        return new ComparedText(
                row.get("id"),
                row.get("title"),
                row.get("institution"),
                row.get("text"),
                original.isEmpty() ? List.of() : List.of(original));
    }

    static ComparedText paper(String id, String title, String text) {
        return new ComparedText(id, title, "", text, List.of());
    }

    @Test
    void what_was_taken_over_is_among_the_first_five_and_what_is_new_is_like_nothing() throws Exception {
        var corpus =
                new Corpus(rows("corpus.csv").stream().map(CorpusTest::paper).toList());
        var asked = new TreeMap<String, Integer>();
        var found = new TreeMap<String, Integer>();
        for (var row : rows("queries.csv")) {
            var likes = corpus.of(paper(row), 5);
            var kind = row.get("kind");
            asked.merge(kind, 1, Integer::sum);
            var right = kind.equals("unrelated")
                    ? likes.isEmpty()
                    : likes.stream().limit(5).anyMatch(l -> l.id().equals(row.get("meant")));
            if (right) found.merge(kind, 1, Integer::sum);
        }
        var said = "noise " + corpus.noise() + ", of " + asked + " found " + found;
        assertThat(share(found, asked, "verbatim")).as(said).isGreaterThanOrEqualTo(0.95);
        assertThat(share(found, asked, "paraphrased")).as(said).isGreaterThanOrEqualTo(0.8);
        assertThat(share(found, asked, "title-only")).as(said).isGreaterThanOrEqualTo(0.8);
        assertThat(share(found, asked, "declared")).as(said).isEqualTo(1);
        assertThat(share(found, asked, "unrelated")).as(said).isGreaterThanOrEqualTo(0.7);
    }

    static double share(TreeMap<String, Integer> found, TreeMap<String, Integer> asked, String kind) {
        return found.getOrDefault(kind, 0) / (double) Objects.requireNonNull(asked.get(kind));
    }

    @Test
    void a_declared_original_is_listed_however_little_it_has_in_common() {
        var corpus =
                new Corpus(List.of(paper("a", "Perahu baca", "buku di perahu"), paper("b", "Sumur", "air bersih")));
        var query = new ComparedText("q", "Kebun kota", "", "tanaman di atap", List.of("b"));
        assertThat(corpus.of(query, 5)).containsExactly(new Like("b", 0, true, 0));
    }

    @Test
    void a_text_is_never_like_itself() {
        var one = paper("a", "Perahu baca", "buku di atas perahu untuk anak nelayan di pulau kecil");
        var corpus = new Corpus(List.of(one, paper("b", "Sumur", "air bersih")));
        assertThat(corpus.of(one, 5)).isEmpty();
        assertThat(corpus.of(paper("c", "Perahu baca", one.text()), 5))
                .extracting(Like::id, Like::passages)
                .containsExactly(tuple("a", 1));
    }

    @Test
    void passages_are_what_stands_in_both_word_for_word() {
        var one = "Awal lain. Kapal melayani dua puluh dusun di empat pulau, lalu akhir yang lain sekali.";
        var other = "Pembuka. KAPAL melayani dua puluh dusun di empat pulau! Penutup.";
        assertThat(SharedPassage.common(one, other)).hasSize(1);
        var passage = SharedPassage.common(one, other).getFirst();
        assertThat(one.substring(passage.from(), passage.to()))
                .isEqualTo("Kapal melayani dua puluh dusun di empat pulau");
        assertThat(other.substring(passage.otherFrom(), passage.otherTo()))
                .startsWith("KAPAL")
                .endsWith("pulau");
    }

    /** How long a whole season takes is measured by {@code src/bench/likes.sh}. */
    @Test
    void each_of_many_finds_its_own_first() {
        var corpus = new Corpus(
                IntStream.range(0, 200).mapToObj(i -> made("c" + i, i)).toList());
        for (var i = 0; i < 200; i++) {
            assertThat(corpus.of(made("q" + i, i), 5).getFirst().id()).isEqualTo("c" + i);
        }
    }

    static ComparedText made(String id, int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 300; i++)
            text.append("kata")
                    .append((char) ('a' + random.nextInt(26)))
                    .append((char) ('a' + random.nextInt(26)))
                    .append(' ');
        return paper(id, "Judul " + seed, text.toString());
    }
}
