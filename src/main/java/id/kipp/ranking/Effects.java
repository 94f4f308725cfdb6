package id.kipp.ranking;

/**
 * What scores say at given ratios of the variances, in points.
 *
 * @param severities per judge
 * @param means per pool: how far its mean is from the centre of its scores
 * @param qualities per item: how far it is from its pool's mean
 * @param residual what is left unexplained, as a weighted sum of squares
 */
record Effects(double[] severities, double[] means, double[] qualities, double residual) {}
