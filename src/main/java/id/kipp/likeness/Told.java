package id.kipp.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** A text made ready to be held against others: its words by their stems, and its runs of words by their hash. */
public final class Told {

    private static final Stems STEMS = new Stems();
    private static final int ONE_OF = 4; // runs stand for their neighbours, which share all words but one

    private final List<String> title;
    private final List<String> story;
    private final long[] runs;

    private Told(List<String> title, List<String> story, long[] runs) {
        this.title = title;
        this.story = story;
        this.runs = runs;
    }

    public static Told of(String title, String text) {
        var words = Word.of(text);
        var named = STEMS.of(Word.of(title));
        var runs = Arrays.stream(Shingles.hashes(words)).sorted().distinct().toArray();
        return new Told(named, STEMS.story(named, words), runs);
    }

    public List<String> title() {
        return title;
    }

    /** With the title. */
    public List<String> story() {
        return story;
    }

    /** A fourth of its runs of words, the same ones of any text: enough to find those that have a passage in common. */
    public List<String> runs() {
        return Arrays.stream(runs)
                .filter(r -> r % ONE_OF == 0)
                .mapToObj(Long::toHexString)
                .toList();
    }

    /** This one, to be held against some among many. */
    public Held among(Usage usage) {
        return new Held(usage);
    }

    /** What it weighs is counted once, whatever it is held against. */
    public final class Held {

        private final Usage usage;
        private final Map<String, Double> titles;
        private final Map<String, Double> stories;

        private Held(Usage usage) {
            this.usage = usage;
            this.titles = weights(title, usage::inTitles);
            this.stories = weights(story, usage::inStories);
        }

        /** From 0 to 1 in four decimals. */
        public double likeness(Told other) {
            var named = cosine(titles, weights(other.title, usage::inTitles));
            var told = cosine(stories, weights(other.story, usage::inStories));
            return Corpus.score(named, told, share(other));
        }

        private Map<String, Double> weights(List<String> words, ToIntFunction<String> used) {
            var weights = new HashMap<String, Double>(words.size() * 2);
            for (var word : words) weights.merge(word, 1.0, Double::sum);
            weights.replaceAll((word, times) -> Weights.of(times, used.applyAsInt(word), usage.texts()));
            return weights;
        }
    }

    /** Of two that may be of any length. */
    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        var sum = 0.0;
        for (var word : one.entrySet()) sum += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        return sum == 0 ? 0 : sum / Math.sqrt(square(one) * square(other));
    }

    private static double square(Map<String, Double> weights) {
        var sum = 0.0;
        for (var weight : weights.values()) sum += weight * weight;
        return sum;
    }

    private double share(Told other) {
        int both = 0;
        for (var run : runs) if (Arrays.binarySearch(other.runs, run) >= 0) both++;
        return both / (double) Math.max(1, runs.length);
    }
}
