package id.kipp.novelty;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.edition.EditionId;
import id.kipp.proposal.EnteredTexts;
import id.kipp.proposal.ProposalId;
import id.kipp.search.SearchedTexts;
import id.kipp.search.TermIndex;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One text held against many, of which a few are looked at. */
class ComparisonTest {

    private static TermIndex index;

    @BeforeAll
    static void known() throws Exception {
        index = SearchedTexts.terms();
        index.put(rows("corpus.csv").stream()
                .map(r -> KnownTexts.text(
                        "entry:" + r.get("id"),
                        KnownTexts.PUBLIC,
                        r.get("title"),
                        r.get("institution"),
                        2019,
                        r.get("text")))
                .toList());
    }

    @AfterAll
    static void end() throws Exception {
        index.close();
    }

    @Test
    void what_was_taken_over_is_among_the_first_five_and_what_is_new_is_mostly_like_nothing() throws Exception {
        var asked = new TreeMap<String, Integer>();
        var found = new TreeMap<String, Integer>();
        for (var row : rows("queries.csv")) {
            var likes = new Comparison(index).weighed(entered(row), Set.of());
            var kind = row.get("kind");
            asked.merge(kind, 1, Integer::sum);
            var meant = "entry:" + row.get("meant");
            var right = kind.equals("unrelated")
                    ? likes.isEmpty()
                    : likes.stream().limit(5).anyMatch(w -> w.near().id().equals(meant));
            var declared =
                    likes.stream().anyMatch(w -> w.declared() && w.near().id().equals(meant));
            if (right || kind.equals("declared") && declared) found.merge(kind, 1, Integer::sum);
        }
        var said = "of " + asked + " found " + found;
        assertThat(share(found, asked, "verbatim")).as(said).isGreaterThanOrEqualTo(0.95);
        assertThat(share(found, asked, "paraphrased")).as(said).isGreaterThanOrEqualTo(0.8);
        assertThat(share(found, asked, "title-only")).as(said).isGreaterThanOrEqualTo(0.8);
        assertThat(share(found, asked, "declared")).as(said).isEqualTo(1);
        assertThat(share(found, asked, "unrelated")).as(said).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void both_sides_of_what_was_copied_are_shown() throws Exception {
        var copied = rows("queries.csv").stream()
                .filter(r -> r.get("kind").equals("verbatim"))
                .findFirst()
                .orElseThrow();
        var entry = entered(copied);
        var likes = Comparison.alike(entry.text(), new Comparison(index).weighed(entry, Set.of()), w -> true, 1);
        assertThat(likes.getFirst().number()).isEqualTo(copied.get("meant"));
        var passage = likes.getFirst().passages().getFirst();
        assertThat(passage.verbatim()).isTrue();
        assertThat(entry.text()).contains(passage.here().replace("…", ""));
        assertThat(passage.there()).isNotEmpty();
    }

    /** Its own words stand in no other text; they are many, and would be the rarest. */
    @Test
    void a_part_that_was_taken_over_is_found_in_an_entry_that_is_itself_among_the_texts() throws Exception {
        try (var others = SearchedTexts.terms()) {
            var earlier = made("lama", 200);
            var one = made("baru", 280) + earlier;
            others.put(List.of(
                    KnownTexts.text("entry:TI-1", KnownTexts.PUBLIC, "Perahu baca", "Kota", 2019, earlier),
                    KnownTexts.text("entry:TI-2", KnownTexts.PUBLIC, "Sumur", "Kota", 2019, made("lain", 200)),
                    KnownTexts.text("proposal:p", "2026", "Kebun kota", "Kota", 0, one)));
            var asked = new EnteredTexts.Entered(
                    new ProposalId("p"), new EditionId("2026"), "Kebun kota", "Kota", one, List.of());
            assertThat(new Comparison(others).weighed(asked, Set.of("proposal:p")))
                    .extracting(Comparison.Weighed::id)
                    .containsExactly("TI-1");
        }
    }

    private static String made(String word, int many) {
        return IntStream.range(0, many).mapToObj(i -> word + i + " ").collect(Collectors.joining());
    }

    private static EnteredTexts.Entered entered(CSVRecord row) {
        var original = row.get("original");
        return new EnteredTexts.Entered(
                new ProposalId("q-" + row.get("id")),
                new EditionId("2026"),
                row.get("title"),
                row.get("institution"),
                row.get("text"),
                original.isEmpty() ? List.of() : List.of(original));
    }

    private static double share(TreeMap<String, Integer> found, TreeMap<String, Integer> asked, String kind) {
        return found.getOrDefault(kind, 0) / (double) Objects.requireNonNull(asked.get(kind));
    }

    private static List<CSVRecord> rows(String name) throws Exception {
        var file = Objects.requireNonNull(ComparisonTest.class.getResourceAsStream("/novelty/" + name));
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
}
