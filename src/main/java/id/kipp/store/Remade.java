package id.kipp.store;

import com.mongodb.WriteConcern;

/** Of collections that are made again from others when a crash has taken their last writes. */
public final class Remade {

    /**
     * Does not wait for the disk, nor for other servers. Only for what is written after its cause and before the place from
     * which it would be done again, both by this concern: a store never loses an earlier write and keeps a later one, so
     * that what was lost is done again. Never for what a person was told is kept.
     */
    public static final WriteConcern UNHURRIED = WriteConcern.W1.withJournal(false);

    private Remade() {}
}
