package id.kipp.account;

import id.kipp.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;

/** Who has given the right password and owes a second proof. It opens nothing, and is forgotten after a while. */
public final class AtDoor {

    private static final Duration WAITS = Duration.ofMinutes(10);

    private final AccountId account;
    private final boolean common;
    private final TriedFrom from;
    private final Instant since;
    private volatile boolean closed;

    AtDoor(AccountId account, boolean common, TriedFrom from, Instant since) {
        this.account = account;
        this.common = common;
        this.from = from;
        this.since = since;
    }

    AccountId account() {
        return account;
    }

    boolean common() {
        return common;
    }

    TriedFrom from() {
        return from;
    }

    /** From now on the password has to be given anew. */
    void close() {
        closed = true;
    }

    boolean waits(Instant now) {
        return !closed && now.isBefore(since.plus(WAITS));
    }
}
