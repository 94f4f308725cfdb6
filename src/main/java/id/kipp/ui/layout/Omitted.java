package id.kipp.ui.layout;

import id.kipp.kernel.Actor;
import java.util.Set;

/** What somebody may open, and has no use for: their menu leaves it out. */
public interface Omitted {

    /** Routes. */
    Set<String> of(Actor actor);
}
