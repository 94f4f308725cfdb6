package id.kipp.search;

import static id.kipp.search.Analyzers.stemmed;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What was typed, as a query. Nothing a person types is syntax: quotes, stars and brackets are just not words. */
record SearchQuery(List<String> words, List<String> stems, boolean unfinished) {

    private static final int MOST = 16; // a pasted page is a question, too, but not a longer one
    private static final int FUZZY_FROM = 5;

    static SearchQuery of(Analyzers analyzers, String typed) {
        var words = analyzers.asked(typed).stream().limit(MOST).toList();
        var stems = words.stream().flatMap(w -> analyzers.stems(w).stream()).toList();
        return new SearchQuery(
                words, stems, !typed.isEmpty() && Character.isLetterOrDigit(typed.charAt(typed.length() - 1)));
    }

    /** Every word; everything where none was asked. */
    Query query(Analyzers analyzers) {
        return words.isEmpty() ? new MatchAllDocsQuery() : atLeast(words.size(), analyzers);
    }

    /** Half of the words at least and not all of them. */
    Query near(Analyzers analyzers) {
        if (words.size() < 2) return new MatchNoDocsQuery();
        return new BooleanQuery.Builder()
                .add(atLeast((words.size() + 1) / 2, analyzers), Occur.MUST)
                .add(query(analyzers), Occur.MUST_NOT)
                .build();
    }

    private Query atLeast(int many, Analyzers analyzers) {
        var all = new BooleanQuery.Builder();
        for (var i = 0; i < words.size(); i++) {
            all.add(anywhere(analyzers, words.get(i), unfinished && i == words.size() - 1), Occur.SHOULD);
        }
        all.setMinimumNumberShouldMatch(many);
        return all.build();
    }

    /** Whether a word of a text is one that was asked for. */
    boolean asksFor(Analyzers analyzers, String word) {
        return words.contains(word)
                || analyzers.stems(word).stream().anyMatch(stems::contains)
                || unfinished && !words.isEmpty() && word.startsWith(words.getLast());
    }

    private static Query anywhere(Analyzers analyzers, String word, boolean start) {
        var ways = new ArrayList<Query>();
        ways.add(boosted(new TermQuery(new Term(Fields.TITLE, word)), 6));
        ways.add(boosted(new TermQuery(new Term(Fields.BY, word)), 3));
        ways.add(boosted(new TermQuery(new Term(Fields.BODY, word)), 2));
        for (var stem : analyzers.stems(word)) {
            ways.add(boosted(new TermQuery(new Term(stemmed(Fields.TITLE), stem)), 4));
            ways.add(boosted(new TermQuery(new Term(stemmed(Fields.BODY), stem)), 1));
        }
        if (start && word.length() > 1) {
            ways.add(boosted(new PrefixQuery(new Term(Fields.TITLE, word)), 2));
            ways.add(boosted(new PrefixQuery(new Term(Fields.BY, word)), 1));
            ways.add(boosted(new PrefixQuery(new Term(Fields.BODY, word)), 0.5f));
        }
        if (word.length() >= FUZZY_FROM) {
            ways.add(boosted(new FuzzyQuery(new Term(Fields.TITLE, word), 1, 2), 1));
            ways.add(boosted(new FuzzyQuery(new Term(Fields.BY, word), 1, 2), 0.5f));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
