package id.kipp.search;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * What was typed, as a query. Nothing a person types is syntax but quotes: stars and brackets are just not words.
 *
 * @param asked each counts
 * @param unsaid how many more were asked for, which no text says in any way
 * @param everything nothing was typed; signs alone find nothing
 * @param title the typed words one after the other, as a title has them
 */
record SearchQuery(List<SoughtTerm> asked, int unsaid, boolean everything, List<String> title) {

    private static final float WHOLE = 4;

    /** Every word; everything where none was asked. */
    Query query(Analyzers analyzers) {
        if (everything) return new MatchAllDocsQuery();
        return isOfAll() ? atLeast(asked.size(), analyzers) : new MatchNoDocsQuery();
    }

    /** Half of the words at least and not all of them. */
    Query near(Analyzers analyzers) {
        if (many() < 2) return new MatchNoDocsQuery();
        if (!isOfAll()) return half(analyzers);
        return new BooleanQuery.Builder()
                .add(half(analyzers), Occur.MUST)
                .add(query(analyzers), Occur.MUST_NOT)
                .build();
    }

    /** As {@link #near} where it is known that nothing has all of them. */
    Query half(Analyzers analyzers) {
        return many() < 2 ? new MatchNoDocsQuery() : atLeast((many() + 1) / 2, analyzers);
    }

    /** Some of the words: a third, and two where there are that many. */
    Query some(Analyzers analyzers) {
        if (asked.isEmpty()) return new MatchNoDocsQuery();
        return atLeast(Math.max(Math.min(2, many()), many() / 3), analyzers);
    }

    private int many() {
        return asked.size() + unsaid;
    }

    /** Whether any text could say all of it. */
    private boolean isOfAll() {
        return unsaid == 0 && !asked.isEmpty();
    }

    private Query atLeast(int many, Analyzers analyzers) {
        if (many > asked.size()) return new MatchNoDocsQuery();
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(many);
        asked.forEach(a -> some.add(a.query(analyzers), Occur.SHOULD));
        if (title.size() < 2 || unsaid > 0) return some.build();
        var whole = new PhraseQuery(1, Fields.TITLE, title.toArray(String[]::new));
        return new BooleanQuery.Builder()
                .add(some.build(), Occur.MUST)
                .add(new BoostQuery(whole, WHOLE), Occur.SHOULD)
                .build();
    }

    /** By which words of a text one sees that they were asked for. */
    Marks marks(Analyzers analyzers) {
        var words = asked.stream().flatMap(SoughtTerm::words).collect(toSet());
        var stems = new HashSet<String>();
        asked.stream()
                .flatMap(a -> a.ways().stream())
                .filter(w -> w.kind() != SoughtTerm.Kind.PHRASE)
                .flatMap(w -> w.words().stream())
                .forEach(w -> stems.addAll(analyzers.stems(w)));
        var starts = asked.stream()
                .filter(SoughtTerm::starts)
                .map(a -> a.ways().getFirst().words().getFirst())
                .toList();
        return new Marks(words, stems, starts);
    }

    /** Asked of every word of a page's texts, tens of thousands of them. */
    record Marks(Set<String> words, Set<String> stems, List<String> starts) {
        boolean has(Analyzers analyzers, String word) {
            if (words.contains(word)) return true;
            for (var start : starts) if (word.startsWith(start)) return true;
            if (stems.isEmpty()) return false;
            for (var stem : analyzers.stems(word)) if (stems.contains(stem)) return true;
            return false;
        }
    }
}
