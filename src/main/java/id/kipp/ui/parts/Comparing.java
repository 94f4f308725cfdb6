package id.kipp.ui.parts;

/**
 * Texts compared on one page: together they take no longer than two long ones that have nothing in common. What comes after
 * that is compared by lines, or shown as two wholes.
 */
final class Comparing {

    private long left = (long) Difference.MOST * Difference.MOST;

    Difference of(String before, String after) {
        var found = Difference.of(before, after, (int) Math.sqrt(left));
        left = Math.max(0, left - found.cost());
        return found;
    }
}
