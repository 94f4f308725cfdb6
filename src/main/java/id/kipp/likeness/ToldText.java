package id.kipp.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** A text made ready to be held against others: its words by their stems, and its runs of words by their hash. */
public final class ToldText {

    private static final Stems STEMS = new Stems();
    private static final int ONE_OF = 4; // runs stand for their neighbours, which share all words but one

    private final List<String> title;
    private final List<String> story;
    private final long[] runs;

    private ToldText(List<String> title, List<String> story, long[] runs) {
        this.title = title;
        this.story = story;
        this.runs = runs;
    }

    public static ToldText of(String title, String text) {
        var words = Word.of(text);
        var named = STEMS.of(Word.of(title));
        var runs = Shingles.hashes(words);
        Arrays.sort(runs);
        return new ToldText(named, STEMS.story(named, words), Arrays.copyOf(runs, once(runs)));
    }

    /** Without those that stand twice. @return how many are left, at the beginning */
    private static int once(long[] sorted) {
        int many = 0;
        for (int i = 0; i < sorted.length; i++)
            if (many == 0 || sorted[i] != sorted[many - 1]) sorted[many++] = sorted[i];
        return many;
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
        private final Weighed titles;
        private final Weighed stories;

        private Held(Usage usage) {
            this.usage = usage;
            this.titles = new Weighed(title, usage::inTitles);
            this.stories = new Weighed(story, usage::inStories);
        }

        /** From 0 to 1 in four decimals. */
        public double likeness(ToldText other) {
            return Corpus.score(titles.cosine(other.title), stories.cosine(other.story), share(other));
        }

        /** A text's words by what they weigh, to be held against those of another of any length. */
        private final class Weighed {

            private final Map<String, Double> weights = new HashMap<>();
            private final ToIntFunction<String> used;
            private final double square;

            Weighed(List<String> words, ToIntFunction<String> used) {
                this.used = used;
                var sum = 0.0;
                for (var word : counted(words).entrySet()) {
                    var weight = weight(word);
                    weights.put(word.getKey(), weight);
                    sum += weight * weight;
                }
                this.square = sum;
            }

            double cosine(List<String> other) {
                var sum = 0.0;
                var theirs = 0.0;
                for (var word : counted(other).entrySet()) {
                    var weight = weight(word);
                    theirs += weight * weight;
                    var own = weights.get(word.getKey());
                    if (own != null) sum += own * weight;
                }
                return sum == 0 ? 0 : sum / Math.sqrt(square * theirs);
            }

            private double weight(Map.Entry<String, int[]> word) {
                return Weights.of(word.getValue()[0], used.applyAsInt(word.getKey()), usage.texts());
            }
        }
    }

    /** In a cell each, because figures that become objects at every word cost more than what they are for. */
    private static Map<String, int[]> counted(List<String> words) {
        var times = HashMap.<String, int[]>newHashMap(words.size());
        for (var word : words) times.computeIfAbsent(word, w -> new int[1])[0]++;
        return times;
    }

    /** Both are sorted. */
    private double share(ToldText other) {
        int both = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            if (runs[i] == other.runs[j]) both++;
            if (runs[i] <= other.runs[j]) i++;
            else j++;
        }
        return both / (double) Math.max(1, runs.length);
    }
}
