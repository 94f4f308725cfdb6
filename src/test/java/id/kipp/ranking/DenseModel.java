package id.kipp.ranking;

import java.util.List;

/** The same model straight from the textbook: the covariance matrix of all judgements, inverted whole. */
final class DenseModel {

    private final List<Judgement> judgements;
    private final List<String> pools;
    private final Dense x;
    private final Dense inverse; // of V
    private final Dense beta;
    private final Dense rest;
    private final double quality;
    private final double deviance;

    DenseModel(List<Judgement> judgements, double quality, double severity, double noise) {
        this.judgements = judgements;
        this.quality = quality;
        pools = judgements.stream().map(Judgement::pool).distinct().toList();
        var n = judgements.size();
        x = Dense.of(n, pools.size());
        var v = Dense.of(n, n);
        for (var i = 0; i < n; i++) {
            x.cells()[i][pools.indexOf(judgements.get(i).pool())] = 1;
            for (var j = 0; j < n; j++) {
                v.cells()[i][j] = (i == j ? noise : 0)
                        + (same(judgements.get(i), judgements.get(j)) ? quality : 0)
                        + (judgements.get(i).judge().equals(judgements.get(j).judge()) ? severity : 0);
            }
        }
        inverse = v.inverse();
        var y = Dense.column(
                judgements.stream().mapToDouble(j -> j.score().toDouble()).toArray());
        beta = fixed().inverse().times(x.transposed()).times(inverse).times(y);
        rest = y.plus(-1, x.times(beta));
        deviance = v.logDeterminant()
                + fixed().logDeterminant()
                + rest.transposed().times(inverse).times(rest).only();
    }

    private Dense fixed() {
        return x.transposed().times(inverse).times(x);
    }

    private static boolean same(Judgement one, Judgement other) {
        return one.pool().equals(other.pool()) && one.candidate().equals(other.candidate());
    }

    double deviance() {
        return deviance;
    }

    double calibrated(String pool, String candidate) {
        return beta.cells()[pools.indexOf(pool)][0]
                + covariance(pool, candidate)
                        .transposed()
                        .times(inverse)
                        .times(rest)
                        .only();
    }

    double se(String pool, String candidate) {
        var c = covariance(pool, candidate);
        var own = Dense.of(pools.size(), 1);
        own.cells()[pools.indexOf(pool)][0] = 1;
        var gap = own.plus(-1, x.transposed().times(inverse).times(c));
        return Math.sqrt(quality
                - c.transposed().times(inverse).times(c).only()
                + gap.transposed().times(fixed().inverse()).times(gap).only());
    }

    private Dense covariance(String pool, String candidate) {
        return Dense.column(judgements.stream()
                .mapToDouble(j -> j.pool().equals(pool) && j.candidate().equals(candidate) ? quality : 0)
                .toArray());
    }
}
