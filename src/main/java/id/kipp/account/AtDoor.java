package id.kipp.account;

import id.kipp.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;

/** Who has given the right password and owes a second proof. It opens nothing, and is forgotten after a while. */
public final class AtDoor {

    private static final Duration WAITS = Duration.ofMinutes(10);

    private final AccountId account;
    private final boolean common;
    private final Instant since;

    AtDoor(AccountId account, boolean common, Instant since) {
        this.account = account;
        this.common = common;
        this.since = since;
    }

    AccountId account() {
        return account;
    }

    boolean common() {
        return common;
    }

    boolean waits(Instant now) {
        return now.isBefore(since.plus(WAITS));
    }
}
