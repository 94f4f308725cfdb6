package id.kipp.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.document.Passage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PhraseTest {

    @Test
    void it_is_found_in_any_case_and_across_the_end_of_a_line() {
        assertThat(found("layanan publik", "Layanan\n  PUBLIK yang cepat, layanan publik yang adil"))
                .isEqualTo("Layanan\n  PUBLIK|layanan publik");
    }

    @Test
    void the_pieces_put_together_are_the_text() {
        var text = "a (b) a* a";
        assertThat(new Phrase("a").split(text).stream().map(Phrase.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void signs_of_a_pattern_are_only_signs() {
        assertThat(found("(b).*", "a (b).* c")).isEqualTo("(b).*");
        assertThat(found("(b).*", "a (b) c")).isEmpty();
    }

    @Test
    void nothing_is_looked_for_in_blanks() {
        assertThat(new Phrase("  ").isEmpty()).isTrue();
        assertThat(found("  ", "a  b")).isEmpty();
    }

    /** One letter in a file of fifty thousand words took most of a minute. */
    @Test
    @Timeout(5)
    void a_letter_that_stands_everywhere_is_marked_in_the_first_places_of_a_piece_of_the_text() {
        var book = new Passage("part-1", "", "kata ".repeat(100_000));
        var pages = DocumentPage.of(book);
        assertThat(pages).allMatch(p -> p.text().length() <= 30_000 && p.number() == 1);
        assertThat(pages.stream().map(DocumentPage::text).collect(Collectors.joining()))
                .isEqualTo(book.text());
        assertThat(new Phrase("a").split(pages.getFirst().text()).stream().filter(Phrase.Part::found))
                .hasSize(DocumentPage.MOST_HITS);
        assertThat(DocumentPage.find(pages, new Phrase("a"))).hasSize(DocumentPage.MOST_HITS);
    }

    private static String found(String words, String text) {
        return new Phrase(words)
                .split(text).stream()
                        .filter(Phrase.Part::found)
                        .map(Phrase.Part::text)
                        .collect(Collectors.joining("|"));
    }
}
