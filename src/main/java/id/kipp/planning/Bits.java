package id.kipp.planning;

/** Yes or no for each paper and each judge, a bit each: at four national editions all of it stays in the processor's own cache. */
final class Bits {

    private static final int WORD = 6;

    private final long[] bits;
    private final int width;

    Bits(int papers, int judges) {
        width = (judges + Long.SIZE - 1) >> WORD;
        bits = new long[papers * width];
    }

    private Bits(Bits other) {
        bits = other.bits.clone();
        width = other.width;
    }

    Bits copy() {
        return new Bits(this);
    }

    boolean get(int paper, int judge) {
        return (bits[paper * width + (judge >> WORD)] >>> judge & 1) != 0;
    }

    void set(int paper, int judge, boolean mark) {
        int at = paper * width + (judge >> WORD);
        bits[at] = mark ? bits[at] | 1L << judge : bits[at] & ~(1L << judge);
    }

    /** The same for all judges of a paper as that row of booleans. */
    void setAll(int paper, boolean[] marks) {
        for (int judge = 0; judge < marks.length; judge++) {
            set(paper, judge, marks[judge]);
        }
    }
}
