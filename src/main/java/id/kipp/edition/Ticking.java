package id.kipp.edition;

import id.kipp.kernel.Actor;

/**
 * Facts that nobody does and the clock writes, such as the end of an embargo. Asked about every half minute by the one
 * process whose turn it is; after a crash, or when two are asked at once, each fact is still written once, because its
 * write carries the condition that it has not been.
 */
public interface Ticking {

    /** Writes what has come due. Whatever it throws is tried again at the next turn and holds up no other. */
    void look(Actor clock);
}
