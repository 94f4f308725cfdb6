package id.kipp.search;

import static id.kipp.search.Analyzers.stemmed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One thing that was asked for, and the ways in which a text may say it.
 *
 * @param ways the typed one first
 * @param starts whether it may go on: the last word while somebody types
 */
record SoughtTerm(List<Way> ways, boolean starts) {

    enum Kind {
        /** In any form of it. */
        WORD,
        /** As it stands, words one after the other. */
        PHRASE,
        /** All of them, wherever they stand. */
        PARTS
    }

    /** @param weight 1 for what was typed, less for what it may mean */
    record Way(Kind kind, List<String> words, float weight) {

        Query query(Analyzers analyzers) {
            var query =
                    switch (kind) {
                        case WORD -> word(analyzers, words.getFirst());
                        case PHRASE -> words.size() == 1 ? exact(words.getFirst()) : phrase(words);
                        case PARTS -> parts(analyzers);
                    };
            return new BoostQuery(query, weight);
        }

        private Query parts(Analyzers analyzers) {
            var all = new BooleanQuery.Builder();
            words.forEach(w -> all.add(word(analyzers, w), Occur.MUST));
            return new BoostQuery(all.build(), 1f / words.size());
        }
    }

    Query query(Analyzers analyzers) {
        var all = new ArrayList<Query>();
        ways.forEach(w -> all.add(w.query(analyzers)));
        if (starts) all.addAll(begun(ways.getFirst().words().getFirst()));
        return all.size() == 1 ? all.getFirst() : new DisjunctionMaxQuery(all, 0.1f);
    }

    String typed() {
        return String.join(" ", ways.getFirst().words());
    }

    /** All words by which a text may say it. */
    Stream<String> words() {
        return ways.stream().flatMap(w -> w.words().stream());
    }

    private static Query word(Analyzers analyzers, String word) {
        var ways = new ArrayList<>(plain(word));
        for (var stem : analyzers.stems(word)) {
            ways.add(term(stemmed(Fields.TITLE), stem, 4));
            ways.add(term(stemmed(Fields.BODY), stem, 1));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query exact(String word) {
        return new DisjunctionMaxQuery(plain(word), 0.1f);
    }

    private static List<Query> plain(String word) {
        return List.of(
                term(Fields.TITLE, word, 6),
                term(Fields.TITLE_COMPOUNDS, word, 5),
                term(Fields.BY, word, 3),
                term(Fields.BODY, word, 2),
                term(Fields.BODY_COMPOUNDS, word, 1.5f));
    }

    private static Query phrase(List<String> words) {
        var terms = words.toArray(String[]::new);
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new PhraseQuery(Fields.TITLE, terms), 3),
                        new BoostQuery(new PhraseQuery(Fields.BY, terms), 2),
                        new PhraseQuery(Fields.BODY, terms)),
                0.1f);
    }

    private static List<Query> begun(String word) {
        if (word.length() < 2) return List.of();
        return List.of(
                new BoostQuery(new PrefixQuery(new Term(Fields.TITLE, word)), 2),
                new BoostQuery(new PrefixQuery(new Term(Fields.TITLE_COMPOUNDS, word)), 1.5f),
                new PrefixQuery(new Term(Fields.BY, word)),
                new BoostQuery(new PrefixQuery(new Term(Fields.BODY, word)), 0.5f));
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }
}
