package id.kipp.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts made against the search: long, and all of what is asked for. */
public final class SearchedTexts {

    private static final int HITS_OF_A_PAGE = 20;

    private SearchedTexts() {}

    /** An index of terms that nobody else has. */
    public static TermIndex terms() {
        return new SearchIndexes("memory").openTerms("terms");
    }

    /** What one request does with them, by what it is. */
    public static Map<String, Runnable> acts() {
        var analyzers = new Analyzers();
        var body = "pelayanan antrean kesehatan ".repeat(7_000); // 200,000 letters
        var index = new SearchIndexes("memory").open("hostile", List.of());
        index.put(IntStream.range(0, HITS_OF_A_PAGE)
                .mapToObj(i -> new Indexed("e" + i, 1, "Pelayanan " + i, "Kota", body + many("beda" + i), Map.of(), i))
                .toList());
        var marks = new SearchQuery.Marks(Set.of("kesehatan", "pelayanan"), Set.of("sehat", "layan"), List.of());
        return Map.of(
                "a question of 8,000 letters",
                () -> ask(index, "pelayanan ".repeat(800)),
                "a question of 2,000 words that are misspelt",
                () -> ask(index, many("pelayonan")),
                "a question of 8,000 letters in quotes",
                () -> ask(index, "\"" + "pelayanan antrean ".repeat(400) + "\""),
                "the marks of a page of finds in texts of 200,000 letters",
                () -> {
                    var highlighter = new Highlighter(analyzers, marks);
                    for (int i = 0; i < HITS_OF_A_PAGE; i++) highlighter.snippet(Worded.of(analyzers, body));
                });
    }

    private static void ask(SearchIndex index, String words) {
        index.find(new Ask(words, Synonyms.NONE, Map.of(), 0, 0));
    }

    private static String many(String word) {
        return IntStream.range(0, 2_000).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }
}
