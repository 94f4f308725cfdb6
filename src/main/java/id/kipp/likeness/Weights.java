package id.kipp.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much the words of one text weigh in those of many: rare ones more. Compares one with all at once (cosine). */
final class Weights {

    private record Posting(int paper, float weight) {}

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final Map<String, Integer> papers = new HashMap<>();
    private final int many;

    Weights(List<List<String>> all) {
        this.many = all.size();
        for (var words : all) words.stream().distinct().forEach(w -> papers.merge(w, 1, Integer::sum));
        for (int i = 0; i < all.size(); i++) {
            for (var one : normed(all.get(i)).entrySet())
                postings.computeIfAbsent(one.getKey(), w -> new ArrayList<>(2))
                        .add(new Posting(i, one.getValue().floatValue()));
        }
    }

    /** The cosine with each, in their order. */
    double[] cosines(List<String> words) {
        var sums = new double[many];
        normed(words).forEach((word, weight) -> {
            for (var posting : postings.getOrDefault(word, List.of()))
                sums[posting.paper()] += weight * posting.weight();
        });
        return sums;
    }

    /** Of length one; in the order of the words, so that sums come out the same each time. */
    private Map<String, Double> normed(List<String> words) {
        var counts = new TreeMap<String, Integer>();
        words.forEach(w -> counts.merge(w, 1, Integer::sum));
        var weights = new LinkedHashMap<String, Double>();
        counts.forEach((word, count) -> weights.put(word, of(count, papers.getOrDefault(word, 0), many)));
        var length = Math.sqrt(
                Arrays.stream(weights.values().stream().mapToDouble(w -> w * w).toArray())
                        .sum());
        if (length > 0) weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }

    /** Of a word. @param times in its text @param papers that have it @param many of them there are */
    static double of(double times, int papers, int many) {
        return (1 + Math.log(times)) * Math.log(1 + (many + 1.0) / (papers + 0.5));
    }
}
