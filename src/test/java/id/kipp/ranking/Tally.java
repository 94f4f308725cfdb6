package id.kipp.ranking;

/** What was promised and what came true, counted over many candidates. */
final class Tally {

    static final int BINS = 10;

    private int worlds;
    private long candidates;
    private long covered;
    private double rawSquares;
    private double shrunkSquares;
    private double calibratedSquares;
    private long wrong;
    private long wrongInBand;
    private long band;
    private long bandKnown;
    private final long[] inBin = new long[BINS];
    private final double[] promised = new double[BINS];
    private final double[] seated = new double[BINS];

    /** What one candidate's estimates were worth: errors are distances from the true quality, both centred in the pool. */
    record Case(int trueRank, int seats, Outlook outlook, double rawError, double shrunkError, double calibratedError) {
        boolean deserves() {
            return trueRank <= seats;
        }

        boolean isWrong() {
            return deserves() != (outlook.rankCalibrated() <= seats);
        }
    }

    void world(long bandWithKnownVariances) {
        worlds++;
        bandKnown += bandWithKnownVariances;
    }

    void add(Case of) {
        var outlook = of.outlook();
        candidates++;
        covered += outlook.rankLow() <= of.trueRank() && of.trueRank() <= outlook.rankHigh() ? 1 : 0;
        rawSquares += of.rawError() * of.rawError();
        shrunkSquares += of.shrunkError() * of.shrunkError();
        calibratedSquares += of.calibratedError() * of.calibratedError();
        wrong += of.isWrong() ? 1 : 0;
        wrongInBand += of.isWrong() && outlook.grey() ? 1 : 0;
        band += outlook.grey() ? 1 : 0;
        var bin = Math.min(BINS - 1, (int) (outlook.pSeat() * BINS));
        inBin[bin]++;
        promised[bin] += outlook.pSeat();
        seated[bin] += of.deserves() ? 1 : 0;
    }

    Tally plus(Tally that) {
        worlds += that.worlds;
        candidates += that.candidates;
        covered += that.covered;
        rawSquares += that.rawSquares;
        shrunkSquares += that.shrunkSquares;
        calibratedSquares += that.calibratedSquares;
        wrong += that.wrong;
        wrongInBand += that.wrongInBand;
        band += that.band;
        bandKnown += that.bandKnown;
        for (var bin = 0; bin < BINS; bin++) {
            inBin[bin] += that.inBin[bin];
            promised[bin] += that.promised[bin];
            seated[bin] += that.seated[bin];
        }
        return this;
    }

    int worlds() {
        return worlds;
    }

    /** How often the 90 % interval held the true rank. */
    double coverage() {
        return (double) covered / candidates;
    }

    /** Root mean square error of the calibrated scores against the plain means'. */
    double error() {
        return Math.sqrt(calibratedSquares / rawSquares);
    }

    /** The same against plain means drawn towards the pool's mean by the best factor there is, which only a simulation knows. */
    double errorAgainstShrunk() {
        return Math.sqrt(calibratedSquares / shrunkSquares);
    }

    double misplaced() {
        return (double) wrong / candidates;
    }

    /** The share of the wrongly placed that stand in the grey band. */
    double held() {
        return (double) wrongInBand / wrong;
    }

    double bandShare() {
        return (double) band / candidates;
    }

    /** The band's width against the one that known variances give. */
    double width() {
        return (double) band / bandKnown;
    }

    long inBin(int bin) {
        return inBin[bin];
    }

    double promised(int bin) {
        return promised[bin] / inBin[bin];
    }

    double seated(int bin) {
        return seated[bin] / inBin[bin];
    }

    /** The mean distance between a promised probability and what came true, over the bins. */
    double miscalibration() {
        var sum = 0.0;
        for (var bin = 0; bin < BINS; bin++) {
            sum += Math.abs(promised[bin] - seated[bin]);
        }
        return sum / candidates;
    }
}
