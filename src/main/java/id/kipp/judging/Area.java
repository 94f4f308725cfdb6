package id.kipp.judging;

/** A piece of a page's picture, in thousandths of its width and height from the left and from the top. */
public record Area(int x, int y, int width, int height) {

    static final int WHOLE = 1000;

    /** Smaller ones are a slip of the hand. */
    private static final int LEAST = 5;

    boolean isOnPage() {
        return x >= 0 && y >= 0 && width >= LEAST && height >= LEAST && width <= WHOLE - x && height <= WHOLE - y;
    }
}
