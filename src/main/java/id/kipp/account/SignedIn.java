package id.kipp.account;

import id.kipp.kernel.Actor;
import java.security.Principal;
import java.time.Instant;

/**
 * Who a session belongs to, and since when.
 *
 * @param common whether it was begun with a password that others try among the first
 * @param over whether it is to end at the next request, because proofs were guessed in it
 */
record SignedIn(Actor actor, Instant at, boolean common, boolean over) implements Principal {

    SignedIn ended() {
        return new SignedIn(actor, at, common, true);
    }

    @Override
    public String getName() {
        return actor.id().value();
    }

    @Override
    public String toString() {
        return getName(); // no personal data in logs
    }
}
