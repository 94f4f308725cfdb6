package id.kipp.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    SearchIndex index = new SearchIndexes("memory").open("test", List.of("year", "kind"));

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    static Indexed entry(String id, String title, String body, String year, String kind) {
        var facets = Map.of("year", List.of(year), "kind", List.of(kind));
        return new Indexed(id, 1, title, "Pemerintah Kota Bitung", body, facets, Long.parseLong(year));
    }

    static Indexed entry(String id, String title, String body) {
        return entry(id, title, body, "2023", "CITY");
    }

    List<String> found(String words) {
        return found(words, Map.of());
    }

    List<String> found(String words, Map<String, Set<String>> filters) {
        return index.find(new Ask(words, Synonyms.NONE, filters, 0, 50)).hits().stream()
                .map(Found.Hit::id)
                .toList();
    }

    static String marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::marked).map(Piece::text).collect(Collectors.joining(" "));
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void a_word_is_found_in_another_form_of_it() {
        index.put(List.of(entry("a", "Sekolah rakyat", "Guru memperjuangkan hak warga")));
        assertThat(found("perjuangan")).containsExactly("a");
    }

    @Test
    void a_word_the_stemmer_spoils_is_found_as_it_stands() {
        index.put(List.of(entry("a", "Penilaian mandiri", "Penilai dan dinilai"), entry("b", "Sekolah", "Belajar")));
        assertThat(found("penilaian")).containsExactly("a");
        assertThat(found("dinilai")).containsExactly("a");
    }

    @Test
    void what_was_asked_before_is_looked_for_again_once_something_is_put_or_removed() {
        index.put(List.of(entry("a", "Air bersih", "x")));
        assertThat(found("air")).containsExactly("a");
        index.put(List.of(entry("b", "Air minum", "x")));
        assertThat(found("air")).containsExactlyInAnyOrder("a", "b");
        index.remove(List.of("a"));
        assertThat(found("air")).containsExactly("b");
        assertThat(index.find(new Ask("", Synonyms.NONE, Map.of(), 0, 0))
                        .facets()
                        .get("kind"))
                .containsExactly(Map.entry("CITY", 1));
    }

    @Test
    void pages_of_one_question_are_pieces_of_one_answer() {
        index.put(List.of(entry("a", "Air", "x"), entry("b", "Air", "x"), entry("c", "Air", "x")));
        var all = found("air");
        for (var offset = 0; offset < 4; offset++)
            assertThat(index.find(new Ask("air", Synonyms.NONE, Map.of(), offset, 1)).hits().stream()
                            .map(Found.Hit::id))
                    .isEqualTo(all.stream().skip(offset).limit(1).toList());
    }

    @Test
    void the_last_word_may_be_unfinished() {
        index.put(List.of(entry("a", "Posyandu lansia", "Kesehatan"), entry("b", "Sekolah", "Belajar")));
        assertThat(found("posy")).containsExactly("a");
        assertThat(found("posy ")).isEmpty();
    }

    @Test
    void a_slip_of_the_finger_in_a_title_is_forgiven() {
        index.put(List.of(entry("a", "Puskesmas keliling", "Obat")));
        assertThat(found("puskesmaz ")).containsExactly("a");
    }

    @Test
    void every_word_counts() {
        index.put(List.of(entry("a", "Air bersih", "Sumur"), entry("b", "Air minum", "Pipa")));
        assertThat(found("air sumur")).containsExactly("a");
    }

    @Test
    void a_title_weighs_more_than_the_text() {
        index.put(List.of(
                entry("text", "Layanan keliling", "Perahu perpustakaan bagi nelayan"),
                entry("title", "Perahu pustaka", "Layanan bagi nelayan")));
        assertThat(found("perahu")).containsExactly("title", "text");
    }

    @Test
    void what_is_joined_is_found_apart_and_the_other_way() {
        index.put(List.of(
                entry("a", "e-Kelurahan", "x"),
                entry("b", "FishGo", "x"),
                entry("c", "Waspada Covid-19", "x"),
                entry("d", "E-Va Centil", "x")));
        for (var typed : List.of("ekelurahan", "e kelurahan", "eKelurahan", "e-kelurahan"))
            assertThat(found(typed)).as(typed).containsExactly("a");
        for (var typed : List.of("fishgo", "fish go", "fish-go"))
            assertThat(found(typed)).as(typed).containsExactly("b");
        for (var typed : List.of("covid19", "covid 19", "covid-19", "Covid19"))
            assertThat(found(typed)).as(typed).containsExactly("c");
        for (var typed : List.of("evacentil", "eva centil", "e va centil"))
            assertThat(found(typed)).as(typed).containsExactly("d");
    }

    @Test
    void of_the_words_asked_for_those_are_named_that_the_whole_text_has() {
        var between = "Uraian layanan desa. ".repeat(40);
        index.put(List.of(entry("a", "Klinik", "Antrean pasien. " + between + "Menunggu obat.")));
        var asked = new Ask("antrean obat kapal lain", Synonyms.NONE, Map.of(), 0, 5);
        assertThat(index.some(asked).hits().getFirst().shared()).containsExactly("antrean", "obat");
    }

    @Test
    void quotes_ask_for_words_one_after_the_other() {
        index.put(List.of(entry("a", "Air bersih", "Sumur desa"), entry("b", "Bersih air", "Desa sumur")));
        assertThat(found("\"air bersih\"")).containsExactly("a");
        assertThat(found("“bersih air” desa")).containsExactly("b");
        assertThat(found("\"air sumur\"")).isEmpty();
    }

    @Test
    void signs_alone_find_nothing() {
        index.put(List.of(entry("a", "Air bersih", "Sumur")));
        for (var typed : List.of("...", "?!", "\"\"", "- -"))
            assertThat(found(typed)).as(typed).isEmpty();
        assertThat(found("  ")).containsExactly("a");
    }

    @Test
    void a_slip_is_told_as_it_is_spelt_here() {
        index.put(List.of(entry("a", "Perizinan cepat", "Sumur")));
        assertThat(index.find(new Ask("perijinan sumur", Synonyms.NONE, Map.of(), 0, 9))
                        .spelling())
                .contains("perizinan sumur");
        assertThat(index.find(new Ask("perizinan sumur", Synonyms.NONE, Map.of(), 0, 9))
                        .spelling())
                .isEmpty();
    }

    @Test
    void nothing_that_is_typed_is_syntax() {
        index.put(List.of(entry("a", "Air bersih", "Sumur")));
        for (var typed : List.of("\"air", "title:air", "(air", "air* OR", "[a TO", "air~", "\\", "&&", "💧", "-air")) {
            assertThatCode(() -> found(typed)).doesNotThrowAnyException();
        }
        assertThat(found("title:(air)")).isEmpty();
        assertThat(found("+air -\"bersih\"")).containsExactly("a");
    }

    @Test
    void without_words_the_latest_come_first() {
        index.put(List.of(entry("old", "A", "x", "2019", "CITY"), entry("new", "B", "x", "2023", "CITY")));
        assertThat(found("")).containsExactly("new", "old");
    }

    @Test
    void a_facet_is_counted_as_if_it_were_not_filtered_itself() {
        index.put(List.of(
                entry("a", "Satu", "x", "2022", "CITY"),
                entry("b", "Dua", "x", "2023", "CITY"),
                entry("c", "Tiga", "x", "2023", "PROVINCE")));
        var found = index.find(new Ask("", Synonyms.NONE, Map.of("year", Set.of("2023")), 0, 10));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.facets())
                .isEqualTo(Map.of("year", Map.of("2022", 1, "2023", 2), "kind", Map.of("CITY", 1, "PROVINCE", 1)));
    }

    @Test
    void facets_add_up_to_the_total_whatever_is_filtered() {
        var years = List.of("2021", "2022", "2023");
        var kinds = List.of("CITY", "REGENCY");
        for (var i = 0; i < 60; i++) {
            index.put(List.of(entry("e" + i, "Judul " + i, "air", years.get(i % 3), kinds.get(i % 7 % 2))));
        }
        for (var year : years) {
            for (var kind : kinds) {
                var found = index.find(
                        new Ask("air", Synonyms.NONE, Map.of("year", Set.of(year), "kind", Set.of(kind)), 0, 5));
                assertThat(found.facets().get("year").get(year)).isEqualTo(found.total());
                assertThat(found.facets().get("kind").get(kind)).isEqualTo(found.total());
                assertThat(found.hits()).hasSizeLessThanOrEqualTo(5);
            }
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_twin() {
        for (var i = 0; i < 30; i++) index.put(List.of(entry("e" + i, "Judul " + (i % 4), "air bersih")));
        var first = index.find(new Ask("air", Synonyms.NONE, Map.of(), 0, 12));
        var second = index.find(new Ask("air", Synonyms.NONE, Map.of(), 12, 18));
        var ids = java.util.stream.Stream.concat(first.hits().stream(), second.hits().stream())
                .map(Found.Hit::id)
                .toList();
        assertThat(ids).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void deep_pages_go_on_where_the_first_ones_end() {
        index.put(IntStream.range(0, 150)
                .mapToObj(i -> entry("e" + i, "Judul " + (i % 40), "air bersih ".repeat(1 + i % 3)))
                .toList());
        var pages = IntStream.range(0, 15)
                .mapToObj(page -> index.find(new Ask("air", Synonyms.NONE, Map.of(), 10 * page, 10)))
                .flatMap(page -> page.hits().stream().map(Found.Hit::id))
                .toList();
        var atOnce = index.find(new Ask("air", Synonyms.NONE, Map.of("kind", Set.of("CITY")), 0, 150));
        assertThat(pages).isEqualTo(atOnce.hits().stream().map(Found.Hit::id).toList());
        assertThat(atOnce.total()).isEqualTo(150);
        assertThat(pages).doesNotHaveDuplicates();
    }

    @Test
    void what_was_asked_for_is_marked_and_the_text_is_whole() {
        var body = "Awal. ".repeat(80) + "Sumur bor memberi air bersih bagi <b>desa</b>. " + "Akhir. ".repeat(80);
        index.put(List.of(entry("a", "Air <script>bersih</script>", body)));
        var hit = index.find(new Ask("air sumur", Synonyms.NONE, Map.of(), 0, 1))
                .hits()
                .getFirst();
        assertThat(text(hit.title())).isEqualTo("Air <script>bersih</script>");
        assertThat(marked(hit.title())).isEqualTo("Air");
        assertThat(marked(hit.snippet())).isEqualTo("Sumur air");
        assertThat(text(hit.snippet())).hasSizeLessThan(300).contains("<b>desa</b>");
    }

    @Test
    void something_similar_is_something_else() {
        index.put(List.of(
                entry("a", "Imunisasi keliling", "Imunisasi balita di pulau kecil dengan perahu"),
                entry("b", "Perahu imunisasi", "Perahu membawa vaksin imunisasi balita ke pulau"),
                entry("c", "Pajak daring", "Pembayaran pajak kendaraan secara daring")));
        assertThat(index.similar("Imunisasi balita di pulau kecil dengan perahu", "a", 5))
                .extracting(Found.Hit::id)
                .containsExactly("b");
    }

    @Test
    void what_is_put_again_replaces_and_what_is_removed_is_gone() {
        index.put(List.of(entry("a", "Lama", "x")));
        index.put(List.of(entry("a", "Baru", "x")));
        assertThat(found("lama ")).isEmpty();
        assertThat(found("baru")).containsExactly("a");
        index.remove(List.of("a"));
        assertThat(index.versions()).isEmpty();
    }

    @Test
    void an_index_in_a_folder_survives_and_a_spoilt_one_is_made_anew(@TempDir Path folder) throws Exception {
        var indexes = new SearchIndexes(folder.toString());
        try (var first = indexes.open("test", List.of())) {
            first.put(List.of(entry("a", "Air", "x")));
        }
        try (var again = indexes.open("test", List.of())) {
            assertThat(again.versions()).isEqualTo(Map.of("a", 1L));
            try (var beside = indexes.open("test", List.of())) {
                assertThat(beside.versions()).isEmpty(); // the folder is taken: this one is in memory
            }
        }
        try (var files = Files.list(folder.resolve("test"))) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) Files.writeString(file, "spoilt");
        }
        try (var anew = indexes.open("test", List.of())) {
            assertThat(anew.versions()).isEmpty();
            anew.put(List.of(entry("a", "Air", "x")));
        }
        try (var again = indexes.open("test", List.of())) {
            assertThat(again.versions()).hasSize(1);
        }
    }
}
