package id.kipp.audit;

import java.util.function.Consumer;

/**
 * Something that must hold in every store, whatever happened to it. A module checks what is its own in a bean; the command
 * {@code check} runs them all. A check reads, and changes nothing.
 */
public interface Invariant {

    /** Unique, such as {@code audit.chain}. */
    String name();

    /**
     * Tells of everything that is broken, while it goes; holds no more than a bounded part of the store in memory.
     *
     * @return how many things were looked at
     */
    long check(Consumer<Broken> broken);
}
