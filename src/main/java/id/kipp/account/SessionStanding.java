package id.kipp.account;

import id.kipp.kernel.AccountId;
import id.kipp.store.Followed;
import id.kipp.store.Watch;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What every request in a session asks of the store: whether the account still admits it, and whether it has a second factor.
 * Kept in memory and followed, so that a rush of saves does not read each account each time; a lock set here holds at once, one
 * set on another server two seconds later at most.
 */
@Component
class SessionStanding {

    private final Followed<AccountId, Optional<Credentials>> access;
    private final Followed<AccountId, Boolean> second;

    SessionStanding(AccountStore accounts, FactorStore factors, Watch watch) {
        this.access = new Followed<>(watch, "accounts", id -> accounts.find(id).map(Account::access));
        this.second = new Followed<>(watch, "factors", id -> factors.of(id).any());
    }

    /** Nothing where there is no such account. */
    Optional<Credentials> access(AccountId person) {
        return access.get(person);
    }

    boolean hasSecond(AccountId person) {
        return second.get(person);
    }
}
