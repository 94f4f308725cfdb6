package id.kipp.ranking;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who judged what, with names turned into indexes in the order of their letters: from here on nothing depends on the
 * order in which the judgements came, and sums run the same way on every machine.
 */
record Design(List<Pool> pools, List<String> judges, List<Item> items) {

    private static final Comparator<Judgement> BY_NAME =
            comparing(Judgement::pool).thenComparing(Judgement::candidate).thenComparing(Judgement::judge);

    /** The centre is the mean of all its judgements; its items stand together, from the first to before the last. */
    record Pool(String name, double centre, int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** One candidate with its judges; scores are kept as distances from the pool's centre, so that no digits are lost. */
    record Item(int pool, String candidate, int[] judges, double[] scores, double sum, Exact mean) {
        int n() {
            return judges.length;
        }
    }

    static Design of(Collection<Judgement> judgements) {
        var judges = List.copyOf(
                new TreeSet<>(judgements.stream().map(Judgement::judge).toList()));
        var index = new TreeMap<String, Integer>();
        judges.forEach(judge -> index.put(judge, index.size()));
        var pools = new ArrayList<Pool>();
        var items = new ArrayList<Item>();
        for (var pool : groups(judgements.stream().sorted(BY_NAME).toList(), comparing(Judgement::pool))) {
            var centre = Exact.mean(pool.stream().map(Judgement::score).toList());
            var from = items.size();
            for (var one : groups(pool, comparing(Judgement::candidate))) {
                items.add(item(pools.size(), one, centre, index));
            }
            pools.add(new Pool(pool.getFirst().pool(), centre.toDouble(), from, items.size()));
        }
        return new Design(pools, judges, items);
    }

    private static Item item(int pool, List<Judgement> of, Exact centre, TreeMap<String, Integer> index) {
        var judges = new int[of.size()];
        var scores = new double[of.size()];
        for (var k = 0; k < judges.length; k++) {
            judges[k] = index.getOrDefault(of.get(k).judge(), -1);
            scores[k] = of.get(k).score().minus(centre).toDouble();
            if (k > 0 && judges[k] == judges[k - 1]) {
                throw new IllegalArgumentException(
                        of.get(k).judge() + " judges " + of.get(k).candidate() + " twice");
            }
        }
        var mean = Exact.mean(of.stream().map(Judgement::score).toList());
        // from the exact mean, so that two candidates with equal scores by the same judges stay equal to the last bit
        var sum = mean.minus(centre).times(Exact.of(of.size())).toDouble();
        return new Item(pool, of.getFirst().candidate(), judges, scores, sum, mean);
    }

    /** Splits a sorted list where neighbours differ. */
    private static List<List<Judgement>> groups(List<Judgement> sorted, Comparator<Judgement> by) {
        var groups = new ArrayList<List<Judgement>>();
        for (var from = 0; from < sorted.size(); ) {
            var to = from + 1;
            while (to < sorted.size() && by.compare(sorted.get(from), sorted.get(to)) == 0) {
                to++;
            }
            groups.add(sorted.subList(from, to));
            from = to;
        }
        return groups;
    }

    int ballots() {
        return items.stream().mapToInt(Item::n).sum();
    }
}
