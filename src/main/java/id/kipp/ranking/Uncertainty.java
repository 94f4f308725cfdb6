package id.kipp.ranking;

/** Variances of what the equations estimate, in units of the noise variance. */
interface Uncertainty {

    /** Of the pool's mean and the quality together. */
    double ofValue(int item);

    double ofQuality(int item);

    double ofSeverity(int judge);

    /** The sum of some of a matrix's rows. */
    static double[] sum(double[][] rows, int[] which) {
        var sum = new double[rows.length];
        for (var row : which) {
            var own = rows[row];
            for (var k = row; k < sum.length; k++) { // zero before the diagonal
                sum[k] += own[k];
            }
        }
        return sum;
    }
}
