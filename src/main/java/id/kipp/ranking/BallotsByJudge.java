package id.kipp.ranking;

/**
 * A design read by judge.
 *
 * @param items per judge, in their order
 * @param places per judge and item: which of the item's scores it is
 */
record BallotsByJudge(int[][] items, int[][] places) {

    static BallotsByJudge of(Design design) {
        var counts = new int[design.judges().size()];
        for (var item : design.items()) {
            for (var judge : item.judges()) {
                counts[judge]++;
            }
        }
        var items = new int[counts.length][];
        var places = new int[counts.length][];
        for (var j = 0; j < counts.length; j++) {
            items[j] = new int[counts[j]];
            places[j] = new int[counts[j]];
        }
        var filled = new int[counts.length];
        for (var i = 0; i < design.items().size(); i++) {
            var judges = design.items().get(i).judges();
            for (var b = 0; b < judges.length; b++) {
                items[judges[b]][filled[judges[b]]] = i;
                places[judges[b]][filled[judges[b]]++] = b;
            }
        }
        return new BallotsByJudge(items, places);
    }

    double[][] scores(ScoresGiven scores) {
        var byJudge = new double[items.length][];
        for (var judge = 0; judge < items.length; judge++) {
            byJudge[judge] = new double[items[judge].length];
            for (var b = 0; b < byJudge[judge].length; b++) {
                byJudge[judge][b] = scores.perItem()[items[judge][b]][places[judge][b]];
            }
        }
        return byJudge;
    }
}
