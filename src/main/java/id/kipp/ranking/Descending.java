package id.kipp.ranking;

/** Sorting indexes by their values, largest first, in linear time for values that are spread like scores. */
final class Descending {

    private Descending() {}

    /** Dealt into as many boxes as there are values they are nearly in order; insertion does the rest. */
    static int[] order(double[] values) {
        var order = deal(values);
        for (var i = 1; i < order.length; i++) {
            var moving = order[i];
            var at = i;
            while (at > 0 && values[order[at - 1]] < values[moving]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = moving;
        }
        return order;
    }

    private static int[] deal(double[] values) {
        var most = Double.NEGATIVE_INFINITY;
        var least = Double.POSITIVE_INFINITY;
        for (var value : values) {
            most = StrictMath.max(most, value);
            least = StrictMath.min(least, value);
        }
        var perBox = most > least ? (values.length - 1) / (most - least) : 0;
        var box = new int[values.length];
        var start = new int[values.length + 1];
        for (var i = 0; i < values.length; i++) {
            box[i] = (int) ((most - values[i]) * perBox);
            start[box[i] + 1]++;
        }
        for (var i = 0; i < values.length; i++) {
            start[i + 1] += start[i];
        }
        var order = new int[values.length];
        for (var i = 0; i < values.length; i++) {
            order[start[box[i]]++] = i;
        }
        return order;
    }
}
