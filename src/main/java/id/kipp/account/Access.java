package id.kipp.account;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of an account and what may be done with them; a {@link Secret} cannot be looked into from outside.
 *
 * @param password hashed; none while the invitation is open, and none in a demo
 * @param link the one-time link that is out, of which there is one at most
 * @param signedOutBefore sessions that began earlier are over
 */
public record Access(
        @Nullable Secret password,
        @Nullable OneTimeLink link,
        boolean locked,
        @Nullable Instant joinedAt,
        @Nullable Instant signedOutBefore) {

    static Access invited(OneTimeLink link) {
        return new Access(null, link, false, null, null);
    }

    /** A demo's account: it is there, and no password opens it. */
    static Access open(Instant now) {
        return new Access(null, null, false, now, null);
    }

    Access with(@Nullable OneTimeLink link) {
        return new Access(password, link, locked, joinedAt, signedOutBefore);
    }

    /** A new password ends the sessions that the old one began. */
    Access with(Secret password, Instant now) {
        return new Access(password, null, locked, joinedAt == null ? now : joinedAt, now);
    }

    Access locked(boolean locked, Instant now) {
        return new Access(password, locked ? null : link, locked, joinedAt, locked ? now : signedOutBefore);
    }

    Access signedOut(Instant now) {
        return new Access(password, link, locked, joinedAt, now);
    }

    /** Only of somebody who has. */
    Instant joined() {
        return Objects.requireNonNull(joinedAt);
    }

    boolean admits(Instant sessionBegan) {
        return !locked && (signedOutBefore == null || !sessionBegan.isBefore(signedOutBefore));
    }
}
