package id.kipp.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HighlighterLawsTest {

    static final Analyzers ANALYZERS = new Analyzers();

    static SearchQuery.Marks marks(String typed) {
        var words = ANALYZERS.words(typed).stream().map(Analyzers.Word::term).toList();
        var stems = words.stream().flatMap(w -> ANALYZERS.stems(w).stream()).toList();
        return new SearchQuery.Marks(
                Set.copyOf(words), Set.copyOf(stems), words.isEmpty() ? List.of() : List.of(words.getLast()));
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(
                        "air",
                        "bersih",
                        "Air!",
                        "<b>",
                        "é",
                        "𝄞",
                        "pembelajaran",
                        "\n",
                        "  ",
                        "…",
                        "layanan",
                        "x".repeat(90))
                .list()
                .ofMaxSize(120)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 300)
    void marking_changes_no_letter(@ForAll("text") String text, @ForAll("text") String typed) {
        var highlighter = new Highlighter(ANALYZERS, marks(typed));
        assertThat(highlighter.whole(Worded.of(ANALYZERS, text)).stream()
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Property(tries = 300)
    void a_snippet_is_a_part_of_the_text(@ForAll("text") String text, @ForAll("text") String typed) {
        var highlighter = new Highlighter(ANALYZERS, marks(typed));
        var snippet = highlighter.snippet(Worded.of(ANALYZERS, text)).stream()
                .map(Piece::text)
                .filter(p -> !p.equals("… ") && !p.equals(" …"))
                .collect(Collectors.joining());
        assertThat(text).contains(snippet);
    }
}
