package id.kipp.ui.layout;

import id.kipp.kernel.Actor;
import java.util.Optional;

/** Where somebody begins whose first screen is not the first of the menu. */
public interface FirstPage {

    /** The route; empty for whoever begins as all others do. */
    Optional<String> of(Actor actor);
}
