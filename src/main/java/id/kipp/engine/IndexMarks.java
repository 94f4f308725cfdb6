package id.kipp.engine;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/** What is known of an index besides its entries, in the store's file as well: whether it is complete, and what was ever put in. */
final class IndexMarks {

    static final String MAP = "indexes";

    private static final long BUILT = 1;
    private static final long ODD = 2;
    private static final int FIELDS = 2; // the bits before those of the fields

    private final MVMap<String, Long> marks;
    private final String index;
    private volatile long bits;

    IndexMarks(MVStore file, String index) {
        this.marks = file.openMap(MAP, builder());
        this.index = index;
        this.bits = marks.getOrDefault(index, 0L);
    }

    static MVMap.Builder<String, Long> builder() {
        return new MVMap.Builder<String, Long>()
                .keyType(StringDataType.INSTANCE)
                .valueType(LongDataType.INSTANCE);
    }

    boolean isBuilt() {
        return (bits & BUILT) != 0;
    }

    void built() {
        set(BUILT);
    }

    boolean isOdd() {
        return (bits & ODD) != 0;
    }

    void odd() {
        set(ODD);
    }

    boolean isSeveral(int field) {
        return (bits & bit(field)) != 0;
    }

    boolean isSeveral() {
        return bits >> FIELDS != 0;
    }

    void several(int field) {
        set(bit(field));
    }

    void forget() {
        marks.remove(index);
        bits = 0;
    }

    private static long bit(int field) {
        return 1L << FIELDS + field;
    }

    private void set(long bit) {
        if ((bits & bit) == 0) {
            bits |= bit;
            marks.put(index, bits);
        }
    }
}
