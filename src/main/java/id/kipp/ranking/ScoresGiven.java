package id.kipp.ranking;

/**
 * Scores in the order of a design's items and their judges, as distances from the pools' centres.
 *
 * @param sums per item: of its scores
 */
record ScoresGiven(double[][] perItem, double[] sums) {

    static ScoresGiven of(Design design) {
        var items = design.items();
        return new ScoresGiven(
                items.stream().map(Design.Item::scores).toArray(double[][]::new),
                items.stream().mapToDouble(Design.Item::sum).toArray());
    }

    /** As they were, had there been no noise. */
    static ScoresGiven exactly(Design design, double[] qualities, double[] severities) {
        var perItem = new double[qualities.length][];
        var sums = new double[qualities.length];
        for (var i = 0; i < perItem.length; i++) {
            var judges = design.items().get(i).judges();
            perItem[i] = new double[judges.length];
            for (var b = 0; b < judges.length; b++) {
                perItem[i][b] = qualities[i] + severities[judges[b]];
                sums[i] += perItem[i][b];
            }
        }
        return new ScoresGiven(perItem, sums);
    }

    /** What might have been: qualities, severities and noise drawn independently, with these standard deviations. */
    static ScoresGiven drawn(Design design, double quality, double severity, double noise, Noise random) {
        var severities = random.normals(design.judges().size());
        var perItem = new double[design.items().size()][];
        var sums = new double[perItem.length];
        for (var i = 0; i < perItem.length; i++) {
            var judges = design.items().get(i).judges();
            var own = quality * random.normal();
            perItem[i] = new double[judges.length];
            for (var b = 0; b < judges.length; b++) {
                perItem[i][b] = own + severity * severities[judges[b]] + noise * random.normal();
                sums[i] += perItem[i][b];
            }
        }
        return new ScoresGiven(perItem, sums);
    }
}
