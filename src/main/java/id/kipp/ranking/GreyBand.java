package id.kipp.ranking;

import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The smallest set of candidates, most doubtful first, that holds 97 % of the misplacements to be expected. Among equally
 * doubtful ones whoever stands nearer the cut comes first, then the name decides.
 */
final class GreyBand {

    static final double SHARE = 0.97;

    private static final Comparator<Doubt> MOST_DOUBTFUL_FIRST = comparingDouble(Doubt::chance)
            .reversed()
            .thenComparing(Doubt::distance)
            .thenComparing(Doubt::candidate);

    private GreyBand() {}

    record Doubt(String candidate, double pSeat, double distance) {
        double chance() {
            return Math.min(pSeat, 1 - pSeat);
        }
    }

    static Set<String> of(List<Doubt> pool) {
        var sorted = pool.stream().sorted(MOST_DOUBTFUL_FIRST).toList();
        var held = new double[sorted.size() + 1];
        for (var i = 0; i < sorted.size(); i++) {
            held[i + 1] = held[i] + sorted.get(i).chance();
        }
        var enough = SHARE * held[sorted.size()] - 1e-12;
        var size = IntStream.range(0, held.length)
                .filter(i -> held[i] >= enough)
                .findFirst()
                .orElse(0);
        return sorted.stream().limit(size).map(Doubt::candidate).collect(Collectors.toSet());
    }
}
