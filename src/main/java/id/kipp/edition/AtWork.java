package id.kipp.edition;

import id.kipp.kernel.Actor;
import java.util.List;

/** Modules above say what is in work in a step: whoever moves it is told before, and the people whose work it is after. */
public interface AtWork {

    /** By a fixed number of commands; empty for steps that are another module's. */
    List<Unfinished> in(Actor actor, Edition edition, Step step);
}
