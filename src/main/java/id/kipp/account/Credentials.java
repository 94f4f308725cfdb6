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
public record Credentials(
        @Nullable Secret password,
        @Nullable OneTimeLink link,
        boolean locked,
        @Nullable Instant joinedAt,
        @Nullable Instant signedOutBefore) {

    static Credentials invited(OneTimeLink link) {
        return new Credentials(null, link, false, null, null);
    }

    /** A demo's account: it is there, and no password opens it. */
    static Credentials open(Instant now) {
        return new Credentials(null, null, false, now, null);
    }

    Credentials with(@Nullable OneTimeLink link) {
        return new Credentials(password, link, locked, joinedAt, signedOutBefore);
    }

    /** A new password ends the sessions that the old one began. */
    Credentials with(Secret password, Instant now) {
        return new Credentials(password, null, locked, joinedAt == null ? now : joinedAt, now);
    }

    Credentials locked(boolean locked, Instant now) {
        return new Credentials(password, locked ? null : link, locked, joinedAt, locked ? now : signedOutBefore);
    }

    Credentials signedOut(Instant now) {
        return new Credentials(password, link, locked, joinedAt, now);
    }

    /** Only of somebody who has. */
    public Instant joined() {
        return Objects.requireNonNull(joinedAt);
    }

    boolean admits(Instant sessionBegan) {
        return !locked && (signedOutBefore == null || !sessionBegan.isBefore(signedOutBefore));
    }
}
