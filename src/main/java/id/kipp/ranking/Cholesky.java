package id.kipp.ranking;

/** A symmetric positive definite matrix as L·Lᵀ. Plain loops in a fixed order: the same bits everywhere. */
final class Cholesky {

    private final double[][] l;

    /** Takes the lower half of the matrix and works in it. */
    Cholesky(double[][] matrix) {
        l = matrix;
        for (var i = 0; i < l.length; i++) {
            for (var j = 0; j <= i; j++) {
                var sum = l[i][j];
                for (var k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? StrictMath.sqrt(sum) : sum / l[j][j];
            }
            if (!(l[i][i] > 0)) {
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
        var x = right.clone();
        for (var i = 0; i < x.length; i++) {
            for (var k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        return backward(x);
    }

    /** Solves Lᵀx = right; independent normals in give normals with the inverse as their covariance out. */
    double[] backward(double[] right) {
        var x = right.clone();
        for (var i = x.length - 1; i >= 0; i--) {
            x[i] /= l[i][i];
            for (var k = 0; k < i; k++) {
                x[k] -= l[i][k] * x[i];
            }
        }
        return x;
    }

    double[][] inverse() {
        var inverse = new double[l.length][];
        for (var i = 0; i < l.length; i++) {
            var unit = new double[l.length];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }
}
