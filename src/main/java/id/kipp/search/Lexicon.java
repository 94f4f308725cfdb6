package id.kipp.search;

import static id.kipp.search.Analyzers.stemmed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words that stand in an index: which are known, which are meant by one that is not, where that is to be guessed.
 *
 * @param meanings what was meant by the latest ones: the same slips are made again and again, and each is looked for among all words
 */
record Lexicon(IndexReader reader, boolean guesses, Latest<String, Optional<String>> meanings) {

    private static final int SHORT = 4; // letters, of which one may be wrong
    private static final int LONG = 6; // from here two
    private static final int PART = 3;

    private record Near(String word, int distance, int documents) {}

    boolean knows(String word) {
        return documents(word) > 0;
    }

    private int documents(String word) {
        return documents(Fields.WORDS, word);
    }

    private int documents(String field, String word) {
        try {
            return reader.docFreq(new Term(field, word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text may say this in one of its ways; where not, none does. */
    boolean says(SoughtTerm term, Analyzers analyzers) {
        return term.ways().stream().anyMatch(w -> says(w, analyzers))
                || term.starts() && beginsOne(term.ways().getFirst().words().getFirst());
    }

    private boolean says(SoughtTerm.Way way, Analyzers analyzers) {
        return way.words().stream()
                .allMatch(w -> knows(w) || way.kind() != SoughtTerm.Kind.PHRASE && knowsAForm(w, analyzers));
    }

    private boolean knowsAForm(String word, Analyzers analyzers) {
        return analyzers.stems(word).stream()
                .anyMatch(s -> documents(stemmed(Fields.TITLE), s) > 0 || documents(stemmed(Fields.BODY), s) > 0);
    }

    boolean beginsOne(String start) {
        try {
            Terms words = MultiTerms.getTerms(reader, Fields.WORDS);
            if (words == null) return false;
            var all = words.iterator();
            return all.seekCeil(new BytesRef(start)) != SeekStatus.END
                    && all.term().utf8ToString().startsWith(start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two known words that were written as one. */
    Optional<List<String>> apart(String word) {
        return IntStream.rangeClosed(PART, word.length() - PART)
                .mapToObj(i -> List.of(word.substring(0, i), word.substring(i)))
                .filter(parts -> parts.stream().allMatch(this::knows))
                .max(Comparator.comparingInt(
                        parts -> parts.stream().mapToInt(this::documents).min().orElse(0)));
    }

    /** Those that differ least from it, of these what is said most. A figure among its letters makes it a code, not a slip. */
    Optional<String> meant(String word) {
        if (!guesses || word.length() < SHORT || word.codePoints().anyMatch(Character::isDigit))
            return Optional.empty();
        var key = reader.getReaderCacheHelper().getKey();
        var kept = meanings.of(key, word);
        return kept != null ? kept : meanings.keep(key, word, nearest(word));
    }

    private Optional<String> nearest(String word) {
        var near = new ArrayList<Near>();
        try {
            var words = MultiTerms.getTerms(reader, Fields.WORDS);
            if (words == null) return Optional.empty();
            var edits = word.length() < LONG ? 1 : 2;
            for (var distance = 1; distance <= edits && near.isEmpty(); distance++) {
                var all = new FuzzyTermsEnum(words, new Term(Fields.WORDS, word), distance, 1, true);
                for (var term = all.next(); term != null; term = all.next())
                    near.add(new Near(term.utf8ToString(), distance, all.docFreq()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return near.stream()
                .filter(n -> n.word().length() >= SHORT)
                .max(Comparator.comparingInt(Near::documents).thenComparing(Near::word))
                .map(Near::word);
    }
}
