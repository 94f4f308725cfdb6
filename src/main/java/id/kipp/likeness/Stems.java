package id.kipp.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What a word comes from, so that it is the same word in another sentence; each is looked at once. */
final class Stems {

    private static final int SHORTEST = 3;
    private static final String NONE = "";

    /** Words that are remembered; with more of them it begins anew. */
    private static final int MOST = 300_000;

    private final Analyzer analyzer = new IndonesianAnalyzer();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Without those that say nothing. */
    List<String> of(List<Word> words) {
        if (known.size() > MOST) known.clear();
        var stems = new ArrayList<String>(words.size());
        for (var word : words) {
            var kept = known.get(word.text()); // whoever computes waits for others, also where there is nothing to do
            var stem = kept == null ? known.computeIfAbsent(word.text(), this::stem) : kept;
            if (!stem.isEmpty()) stems.add(stem);
        }
        return stems;
    }

    /** What a text tells, its title first. */
    List<String> story(List<String> title, List<Word> words) {
        var all = new ArrayList<String>(title.size() + words.size());
        all.addAll(title);
        all.addAll(of(words));
        return all;
    }

    private String stem(String word) {
        if (word.length() < SHORTEST) return NONE;
        try (var stream = analyzer.tokenStream("", word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            var stem = stream.incrementToken() ? term.toString() : NONE;
            while (stream.incrementToken()) continue;
            stream.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail to be read
        }
    }
}
