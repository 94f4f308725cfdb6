package id.kipp.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How Indonesian text becomes terms, twice: as it is, and by its stems. The stemmer alone would lose the trade's own words:
 * it makes "menilai" and "penilai" two different stems.
 */
final class Analyzers {

    /** A word of a text, where it stands. */
    record Word(String term, int from, int to) {}

    private static final String STEMMED = ".stem";

    /** Words whose stems are remembered: more than a catalogue uses. */
    private static final int REMEMBERED = 50_000;

    private final Map<String, List<String>> stemmed = new ConcurrentHashMap<>();
    private final Analyzer plain = new Plain();
    private final Analyzer stems = new IndonesianAnalyzer();
    private final Set<String> stopWords = stopWords();

    static String stemmed(String field) {
        return field + STEMMED;
    }

    Analyzer perField() {
        var stemmed = new java.util.HashMap<String, Analyzer>();
        for (var field : List.of(Fields.TITLE, Fields.BODY)) stemmed.put(stemmed(field), stems);
        return new PerFieldAnalyzerWrapper(plain, stemmed);
    }

    List<Word> words(String text) {
        return words(plain, text);
    }

    /** Empty for a stop word. */
    List<String> stems(String word) {
        if (stemmed.size() > REMEMBERED) stemmed.clear();
        return stemmed.computeIfAbsent(
                word, w -> words(stems, w).stream().map(Word::term).toList());
    }

    /** Words that say something; all of them where none does. */
    List<String> telling(List<String> all) {
        var telling = all.stream().filter(w -> !stopWords.contains(w)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static List<Word> words(Analyzer analyzer, String text) {
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var words = new ArrayList<Word>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail to be read
        }
    }

    private static Set<String> stopWords() {
        var words = new HashSet<String>();
        for (var word : IndonesianAnalyzer.getDefaultStopSet()) words.add(new String((char[]) word));
        return words;
    }

    private static final class Plain extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source, new ASCIIFoldingFilter(new LowerCaseFilter(source)));
        }
    }
}
