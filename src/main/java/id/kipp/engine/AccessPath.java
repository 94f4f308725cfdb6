package id.kipp.engine;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/** A way to the documents of a collection: an index, or the collection itself. */
interface AccessPath {

    String getName();

    List<IndexKey> getKeys();

    /** Whether some document has several values at that field. */
    boolean isSeveral(int field);

    /** Whether numbers are among its keys that the engine's matcher takes for equal to others: decimals, and no numbers. */
    boolean isOdd();

    /** Whether documents without its fields are not in it. */
    boolean leavesOut();

    boolean isUnique();

    /** How many keys lie in that stretch; looked up, not counted. */
    long count(Span span);

    /** @param back from the last key to the first */
    Source open(List<Span> spans, boolean back);

    default boolean isSeveral() {
        for (int n = 0; n < getKeys().size(); n++) if (isSeveral(n)) return true;
        return false;
    }
}
