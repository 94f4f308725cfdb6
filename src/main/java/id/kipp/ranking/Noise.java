package id.kipp.ranking;

/**
 * Random numbers written out, so that a seed gives the same ones on every machine and every Java: SplitMix64, and normals
 * by Marsaglia's polar method.
 */
final class Noise {

    private long state;
    private double spare = Double.NaN;

    Noise(long seed) {
        state = seed;
    }

    /** A stream of its own for each purpose, from one seed. */
    static Noise of(long seed, int purpose) {
        return new Noise(new Noise(seed + 0x5851F42D4C957F2DL * purpose).next());
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        var z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    int below(int bound) {
        return (int) StrictMath.multiplyHigh(next() >>> 1, 2L * bound);
    }

    double normal() {
        if (!Double.isNaN(spare)) {
            var kept = spare;
            spare = Double.NaN;
            return kept;
        }
        while (true) {
            var x = 2 * uniform() - 1;
            var y = 2 * uniform() - 1;
            var r = x * x + y * y;
            if (r > 0 && r < 1) {
                var stretch = StrictMath.sqrt(-2 * StrictMath.log(r) / r);
                spare = y * stretch;
                return x * stretch;
            }
        }
    }

    double[] normals(int count) {
        var normals = new double[count];
        for (var i = 0; i < count; i++) {
            normals[i] = normal();
        }
        return normals;
    }
}
