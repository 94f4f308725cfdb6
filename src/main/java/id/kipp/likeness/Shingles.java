package id.kipp.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Runs of words in a row of many texts, found by their hash: what is the same word for word. */
final class Shingles {

    /** Fewer are a turn of phrase. */
    static final int WORDS = 6;

    private static final int PAPER_BITS = 20;

    private final long[] sorted;
    private final int many;

    Shingles(List<List<Word>> all) {
        this.many = all.size();
        if (many >= 1 << PAPER_BITS) throw new IllegalArgumentException("too many texts: " + many);
        this.sorted = IntStream.range(0, many)
                .mapToObj(i -> Arrays.stream(hashes(all.get(i))).map(h -> h << PAPER_BITS | i))
                .flatMapToLong(hashes -> hashes)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Which share of this text's runs each has, in their order. */
    double[] shares(List<Word> words) {
        var shares = new double[many];
        var own = Arrays.stream(hashes(words)).distinct().toArray();
        for (var hash : own) {
            int at = Arrays.binarySearch(sorted, hash << PAPER_BITS);
            for (int i = at < 0 ? -at - 1 : at; i < sorted.length && sorted[i] >>> PAPER_BITS == hash; i++)
                shares[(int) (sorted[i] & (1 << PAPER_BITS) - 1)]++;
        }
        for (int i = 0; i < many; i++) shares[i] /= Math.max(1, own.length);
        return shares;
    }

    /** Of 43 bits, one for each run. */
    static long[] hashes(List<Word> words) {
        var hashes = new long[Math.max(0, words.size() - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 1125899906842597L;
            for (int j = i; j < i + WORDS; j++)
                hash = hash * 1_000_003 + words.get(j).text().hashCode();
            hashes[i] = (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L >>> 21;
        }
        return hashes;
    }
}
