package id.kipp.ranking;

import java.util.List;

/** The sums that all measures of agreement are made of. */
final class AgreementSums {

    /** What is left of equal means when sums of squares are subtracted from each other. */
    private static final double ROUNDING = 1e-12;

    /** One candidate's scores: how many, their sum and squares, and the squares of their distances from their own mean. */
    record Unit(int n, double sum, double squares, double within) {
        static Unit of(double[] scores, double shift) {
            var sum = 0.0;
            var squares = 0.0;
            for (var score : scores) {
                sum += score + shift;
                squares += (score + shift) * (score + shift);
            }
            var mean = sum / scores.length;
            var within = 0.0;
            for (var score : scores) {
                within += (score + shift - mean) * (score + shift - mean);
            }
            return new Unit(scores.length, sum, squares, within);
        }
    }

    private int units;
    private long n;
    private long nSquared;
    private double sum;
    private double squares;
    private double within;
    private long paired; // scores of candidates that have at least two
    private double pairedSum;
    private double pairedSquares;
    private double disagreement;

    static AgreementSums of(List<Unit> units) {
        var agreement = new AgreementSums();
        units.forEach(agreement::add);
        return agreement;
    }

    void add(Unit unit) {
        units++;
        n += unit.n();
        nSquared += (long) unit.n() * unit.n();
        sum += unit.sum();
        squares += unit.squares();
        within += unit.within();
        if (unit.n() > 1) {
            paired += unit.n();
            pairedSum += unit.sum();
            pairedSquares += unit.squares();
            disagreement += 2 * unit.n() * unit.within() / (unit.n() - 1);
        }
    }

    /** These sums but for one of their units. */
    AgreementSums without(Unit unit) {
        var rest = new AgreementSums();
        rest.units = units - 1;
        rest.n = n - unit.n();
        rest.nSquared = nSquared - (long) unit.n() * unit.n();
        rest.sum = sum - unit.sum();
        rest.squares = squares - unit.squares();
        rest.within = within - unit.within();
        rest.paired = paired;
        rest.pairedSum = pairedSum;
        rest.pairedSquares = pairedSquares;
        rest.disagreement = disagreement;
        if (unit.n() > 1) {
            rest.paired -= unit.n();
            rest.pairedSum -= unit.sum();
            rest.pairedSquares -= unit.squares();
            rest.disagreement -= 2 * unit.n() * unit.within() / (unit.n() - 1);
        }
        return rest;
    }

    private double meanSquareBetween() {
        var between = squares - sum * sum / n - within;
        return between > ROUNDING * squares ? between / (units - 1) : 0;
    }

    private double meanSquareWithin() {
        return within / (n - units);
    }

    /** Judges per candidate, as unbalanced analysis of variance counts them. */
    private double k() {
        return (n - (double) nSquared / n) / (units - 1);
    }

    double icc1() {
        return (meanSquareBetween() - meanSquareWithin()) / (meanSquareBetween() + (k() - 1) * meanSquareWithin());
    }

    double icck() {
        return (meanSquareBetween() - meanSquareWithin()) / meanSquareBetween();
    }

    /** The same for the mean of k judges, were this what one judge's score is worth (Spearman and Brown); not below −1. */
    double icck(double icc1) {
        var below = 1 + (k() - 1) * icc1;
        return below > 0 ? StrictMath.max(-1, k() * icc1 / below) : -1;
    }

    double alpha() {
        var observed = disagreement / paired;
        var expected = 2 * (paired * pairedSquares - pairedSum * pairedSum) / ((double) paired * (paired - 1));
        return 1 - observed / expected;
    }
}
