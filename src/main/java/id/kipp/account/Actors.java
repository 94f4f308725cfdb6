package id.kipp.account;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Actors that do not come from a session. Whoever holds this bean can act as anybody: only this module, the command line,
 * jobs and the seeding of a demo may, and ModularityTest keeps it so.
 */
@Component
public class Actors {

    private final AccountStore accounts;

    Actors(AccountStore accounts) {
        this.accounts = accounts;
    }

    public Actor anonymous() {
        return actor("anonymous", Set.of());
    }

    /** @param job what shows in the trail, such as {@code demo-seed} */
    public Actor system(String job, Role... roles) {
        return actor("system:" + job, Set.of(roles));
    }

    /** Whoever can run commands on the machine has the store in their hands anyway. */
    public Actor operator() {
        return actor("operator", Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT));
    }

    public Actor of(AccountId id) {
        return accounts.find(id)
                .orElseThrow(() -> new Refusal(AccountRefusal.UNKNOWN))
                .actor();
    }

    /** For whoever has just made the account. */
    public Actor of(Account account) {
        return account.actor();
    }

    private static Actor actor(String name, Set<Role> roles) {
        return new Actor(new AccountId(name), name, roles, Optional.empty(), Optional.empty());
    }
}
