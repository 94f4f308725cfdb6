package id.kipp.likeness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that others are held against: every pair is weighed, so that the same question has the same answer each time. */
public final class Corpus {

    private static final double TITLE = 0.75;
    private static final double TEXT = 0.85;
    private static final double WORD_FOR_WORD = 0.95;

    /** Of two long texts on anything. */
    private static final double SMALL_TALK = 0.08;

    private static final double LEAST_NOISE = 0.22;
    private static final double MOST_NOISE = 0.4;
    private static final int SAMPLES = 150;
    private static final int NEIGHBOUR = 3;

    private final List<ComparedText> papers;
    private final Map<String, Integer> places = new HashMap<>();
    private final Stems stems = new Stems();
    private final Weights titles;
    private final Weights texts;
    private final Shingles shingles;
    private final double noise;

    public Corpus(List<ComparedText> papers) {
        this.papers = List.copyOf(papers);
        for (int i = 0; i < papers.size(); i++) places.putIfAbsent(papers.get(i).id(), i);
        var words = papers.parallelStream().map(p -> Word.of(p.text())).toList();
        this.titles = new Weights(papers.stream().map(this::title).toList());
        this.texts = new Weights(
                papers.parallelStream().map(p -> story(p, Word.of(p.text()))).toList());
        this.shingles = new Shingles(words);
        this.noise = measuredNoise();
    }

    public boolean has(String id) {
        return places.containsKey(id);
    }

    public int size() {
        return papers.size();
    }

    /** Below it a pair is as alike as any two of them. */
    double noise() {
        return noise;
    }

    /** The likeliest first, and the declared originals in any case; never one of its own id. */
    public List<Like> of(ComparedText query, int top) {
        var scores = scores(query);
        var best = IntStream.range(0, papers.size())
                .filter(i -> scores[i] >= noise && !papers.get(i).id().equals(query.id()))
                .boxed()
                .sorted(order(scores))
                .limit(top)
                .toList();
        var declared = query.originals().stream()
                .filter(places::containsKey)
                .map(places::get)
                .filter(i -> !papers.get(i).id().equals(query.id()));
        return Stream.concat(best.stream(), declared)
                .distinct()
                .sorted(order(scores))
                .map(i -> like(query, papers.get(i), scores[i]))
                .toList();
    }

    private static Comparator<Integer> order(double[] scores) {
        return Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> i);
    }

    private static Like like(ComparedText query, ComparedText other, double score) {
        return new Like(
                other.id(),
                score,
                query.originals().contains(other.id()),
                SharedPassage.common(query.text(), other.text()).size());
    }

    private double[] scores(ComparedText query) {
        var words = Word.of(query.text());
        var title = titles.cosines(title(query));
        var text = texts.cosines(story(query, words));
        var same = shingles.shares(words);
        var scores = new double[papers.size()];
        for (int i = 0; i < scores.length; i++) scores[i] = score(title[i], text[i], same[i]);
        return scores;
    }

    /** What speaks for it adds up; four decimals, as it is told. */
    static double score(double title, double text, double same) {
        var told = Math.clamp((text - SMALL_TALK) / (1 - SMALL_TALK), 0, 1);
        var named = Math.clamp(title * title, 0, 1);
        var not = (1 - TITLE * named) * (1 - TEXT * told) * (1 - WORD_FOR_WORD * same);
        return Math.round((1 - not) * 10_000) / 10_000.0;
    }

    private List<String> title(ComparedText paper) {
        return stems.of(Word.of(paper.title()));
    }

    private List<String> story(ComparedText paper, List<Word> words) {
        return stems.story(title(paper), words);
    }

    /** What a third neighbour is like, in the middle of a sample taken evenly. */
    private double measuredNoise() {
        if (papers.size() <= NEIGHBOUR) return LEAST_NOISE;
        int step = Math.max(1, papers.size() / SAMPLES);
        var third = IntStream.iterate(0, i -> i < papers.size(), i -> i + step)
                .parallel()
                .mapToDouble(i -> neighbour(papers.get(i)))
                .sorted()
                .toArray();
        return Math.clamp(third[third.length / 2], LEAST_NOISE, MOST_NOISE);
    }

    private double neighbour(ComparedText paper) {
        var scores = scores(paper);
        return IntStream.range(0, scores.length)
                .filter(i -> !papers.get(i).id().equals(paper.id()))
                .mapToDouble(i -> -scores[i])
                .sorted()
                .skip(NEIGHBOUR - 1)
                .findFirst()
                .stream()
                .map(s -> -s)
                .findFirst()
                .orElse(0);
    }
}
