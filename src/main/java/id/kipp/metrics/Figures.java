package id.kipp.metrics;

import java.util.List;

/** Said by the module whose figures they are; asked every ten seconds at most, and only where somebody watches. */
public interface Figures {

    /** By commands whose cost does not grow with what is stored, or by an index over what waits. */
    List<Figure> now();
}
