package id.kipp.ranking;

import java.util.stream.IntStream;

/**
 * A symmetric positive definite matrix as L·Lᵀ, worked panel by panel so that thousands of rows stay in the processor's
 * caches. Each figure is made by the same operations in the same order whatever the panels, the processors or the machine:
 * the same bits everywhere.
 */
final class Cholesky {

    /** So many columns at a time; a transposed panel of 5,000 rows is two megabytes. */
    private static final int PANEL = 48;

    /** Below this, handing rows to several processors costs more than it gives. */
    private static final int MANY = 400;

    private final double[][] l;

    /** Takes the lower half of the matrix (rows may end at their diagonal) and works in it. */
    Cholesky(double[][] matrix) {
        l = matrix;
        for (var from = 0; from < l.length; from += PANEL) {
            var to = StrictMath.min(from + PANEL, l.length);
            for (var i = from; i < to; i++) {
                factor(i, from, to);
            }
            reduce(from, to);
        }
    }

    /** The part of a row that lies in the panel, once all columns before it have been taken off. */
    private void factor(int i, int from, int to) {
        var row = l[i];
        for (var j = from; j < to && j <= i; j++) {
            var other = l[j];
            var sum = row[j];
            for (var k = from; k < j; k++) {
                sum -= row[k] * other[k];
            }
            row[j] = i == j ? StrictMath.sqrt(sum) : sum / other[j];
        }
        if (i < to && !(row[i] > 0)) {
            throw new ArithmeticException("not positive definite");
        }
    }

    /** Takes the panel's columns off all rows below it. */
    private void reduce(int from, int to) {
        rows(to, l.length).forEach(i -> factor(i, from, to));
        var panel = new double[to - from][l.length];
        for (var i = to; i < l.length; i++) {
            for (var k = from; k < to; k++) {
                panel[k - from][i] = l[i][k];
            }
        }
        rows(to, l.length).forEach(i -> {
            var factors = new double[to - from];
            System.arraycopy(l[i], from, factors, 0, factors.length);
            subtract(l[i], to, i + 1, factors, panel);
        });
    }

    private static IntStream rows(int from, int to) {
        var rows = IntStream.range(from, to);
        return to - from < MANY ? rows : rows.parallel();
    }

    /** row −= Σ factor·line, the lines in their order: four at a time, so that the row is fetched less often. */
    private static void subtract(double[] row, int from, int to, double[] factors, double[][] lines) {
        var k = 0;
        for (; k + 4 <= factors.length; k += 4) {
            subtract(row, from, to, factors, lines, k);
        }
        for (; k < factors.length; k++) {
            var factor = factors[k];
            var line = lines[k];
            for (var j = from; j < to; j++) {
                row[j] -= factor * line[j];
            }
        }
    }

    private static void subtract(double[] row, int from, int to, double[] factors, double[][] lines, int k) {
        var a = lines[k];
        var b = lines[k + 1];
        var c = lines[k + 2];
        var d = lines[k + 3];
        var fa = factors[k];
        var fb = factors[k + 1];
        var fc = factors[k + 2];
        var fd = factors[k + 3];
        for (var j = from; j < to; j++) {
            row[j] = row[j] - fa * a[j] - fb * b[j] - fc * c[j] - fd * d[j];
        }
    }

    double logDeterminant() {
        var sum = 0.0;
        for (var i = 0; i < l.length; i++) {
            sum += 2 * StrictMath.log(l[i][i]);
        }
        return sum;
    }

    double[] solve(double[] right) {
        var x = right.clone();
        for (var i = 0; i < x.length; i++) {
            var row = l[i];
            var sum = x[i];
            for (var k = 0; k < i; k++) {
                sum -= row[k] * x[k];
            }
            x[i] = sum / row[i];
        }
        for (var i = x.length - 1; i >= 0; i--) {
            var row = l[i];
            var found = x[i] / row[i];
            x[i] = found;
            for (var k = 0; k < i; k++) {
                x[k] -= row[k] * found;
            }
        }
        return x;
    }

    /**
     * Solves Lᵀx = right in place for many right sides, a column each; independent normals in give normals with the
     * inverse as their covariance out.
     */
    void backward(double[][] right) {
        backward(right, false);
    }

    /** The inverse of Lᵀ, its rows zero before the diagonal: row times row summed gives the inverse of the matrix. */
    double[][] inverseRoot() {
        var root = new double[l.length][l.length];
        for (var i = 0; i < l.length; i++) {
            root[i][i] = 1;
        }
        backward(root, true);
        return root;
    }

    private void backward(double[][] x, boolean upper) {
        for (var to = l.length; to > 0; to -= PANEL) {
            var from = StrictMath.max(0, to - PANEL);
            for (var i = to - 1; i >= from; i--) {
                solve(x, i, from, upper);
            }
            var lines = lines(x, from, to);
            var first = upper ? from : 0;
            var last = to;
            rows(0, from).forEach(k -> subtract(x[k], first, x[k].length, column(k, from, last), lines));
        }
    }

    /** Divides by the diagonal, and takes what was found off the rows above within the panel. */
    private void solve(double[][] x, int i, int from, boolean upper) {
        var row = x[i];
        var first = upper ? i : 0;
        for (var c = first; c < row.length; c++) {
            row[c] /= l[i][i];
        }
        for (var k = from; k < i; k++) {
            subtract(x[k], first, row.length, new double[] {l[i][k]}, new double[][] {row});
        }
    }

    private static double[][] lines(double[][] x, int from, int to) {
        var lines = new double[to - from][];
        for (var i = from; i < to; i++) {
            lines[to - 1 - i] = x[i];
        }
        return lines;
    }

    private double[] column(int k, int from, int to) {
        var column = new double[to - from];
        for (var i = from; i < to; i++) {
            column[to - 1 - i] = l[i][k];
        }
        return column;
    }
}
