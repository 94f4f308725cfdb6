package id.kipp.ranking;

/**
 * The ratios of the variances as they show without solving anything: two scores by one judge share a severity, two of one
 * item a quality, so the mean products of such pairs are the variances, roughly. Where a search begins.
 */
record Moments(double qualityRatio, double severityRatio) {

    static Moments of(Design design) {
        var perJudge = BallotsByJudge.of(design).scores(ScoresGiven.of(design));
        var perItem = design.items().stream().map(Design.Item::scores).toArray(double[][]::new);
        var severity = StrictMath.max(shared(perJudge), 0);
        var quality = StrictMath.max(shared(perItem), 0);
        var squares = 0.0;
        for (var scores : perItem) {
            squares += Equations.dot(scores, scores);
        }
        var whole = squares / design.ballots();
        var noise = StrictMath.max(whole - quality - severity, whole / 20);
        return new Moments(bounded(quality / noise), bounded(severity / noise));
    }

    /** Scores that do not differ at all have no ratios. */
    private static double bounded(double ratio) {
        return ratio >= 0.01 ? StrictMath.min(ratio, 100) : 0.01;
    }

    private static double shared(double[][] scores) {
        var products = 0.0;
        var pairs = 0.0;
        for (var own : scores) {
            var sum = 0.0;
            for (var score : own) {
                sum += score;
            }
            products += sum * sum - Equations.dot(own, own);
            pairs += own.length * (own.length - 1.0);
        }
        return pairs > 0 ? products / pairs : 0;
    }
}
