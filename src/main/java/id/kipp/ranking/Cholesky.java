package id.kipp.ranking;

/** A symmetric positive definite matrix as L·Lᵀ. Plain loops in a fixed order: the same bits everywhere. */
final class Cholesky {

    private final double[][] l;

    /** Takes the lower half of the matrix and works in it. */
    Cholesky(double[][] matrix) {
        l = matrix;
        for (var i = 0; i < l.length; i++) {
            var row = l[i];
            for (var j = 0; j <= i; j++) {
                var other = l[j];
                var sum = row[j];
                for (var k = 0; k < j; k++) {
                    sum -= row[k] * other[k];
                }
                row[j] = i == j ? StrictMath.sqrt(sum) : sum / other[j];
            }
            if (!(row[i] > 0)) {
                throw new ArithmeticException("not positive definite");
            }
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
        return solve(right, 0);
    }

    /** @param first where the first figure stands that is not zero: what comes before takes no part */
    private double[] solve(double[] right, int first) {
        var x = right.clone();
        for (var i = first; i < x.length; i++) {
            var row = l[i];
            var sum = x[i];
            for (var k = first; k < i; k++) {
                sum -= row[k] * x[k];
            }
            x[i] = sum / row[i];
        }
        return backward(x);
    }

    /** Solves Lᵀx = right; independent normals in give normals with the inverse as their covariance out. */
    double[] backward(double[] right) {
        var x = right.clone();
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

    double[][] inverse() {
        var inverse = new double[l.length][];
        for (var i = 0; i < l.length; i++) {
            var unit = new double[l.length];
            unit[i] = 1;
            inverse[i] = solve(unit, i);
        }
        return inverse;
    }
}
