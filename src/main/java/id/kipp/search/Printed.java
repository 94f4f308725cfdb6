package id.kipp.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** An index that knows of everything in it how it was when it was put. */
public interface Printed {

    /** Of what an earlier version has put, which kept no print. */
    String EARLIER = "";

    /** Prints of those of these ids that are in it. */
    Map<String, String> prints(Collection<String> ids);

    /** Of everything in it. */
    Set<String> ids();

    /** Nothing had been kept when it was opened: it is new, or was lost. */
    boolean isFresh();

    /** Nobody has filled it, as on the command line, where nothing is searched for. */
    default boolean isUnused() {
        return isFresh() && ids().isEmpty();
    }
}
