package id.kipp.demo;

import id.kipp.account.Account;
import id.kipp.account.AccountFilter;
import id.kipp.account.AccountRefusal;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.StoreKind;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;

/** In a demo anybody at this machine may be anybody, without a password. Outside a demo every call is refused. */
@DemoPart
class DemoDoor {

    private final Accounts accounts;
    private final Actors actors;
    private final StoreKind kind;
    private final boolean open;

    /** @param open whether people at other machines may come in, too: an administrator is handed out to whoever asks */
    DemoDoor(Accounts accounts, Actors actors, StoreKind kind, @Value("${kipp.demo.open:false}") boolean open) {
        this.accounts = accounts;
        this.actors = actors;
        this.kind = kind;
        this.open = open;
    }

    boolean opensTo(HttpServletRequest request) {
        return open || FromHere.asks(request);
    }

    /** Of each role the one who was enrolled first. */
    Map<Role, Account> onePerRole() {
        requireDemo();
        var found = new EnumMap<Role, Account>(Role.class);
        for (var role : Role.values()) {
            first(role).ifPresent(account -> found.put(role, account));
        }
        return found;
    }

    List<Account> page(String words, int offset, int limit) {
        requireDemo();
        var guide = actors.system("demo", Role.ADMINISTRATOR);
        return accounts.page(guide, AccountFilter.ALL.words(words), offset, limit);
    }

    Authentication enter(AccountId id) {
        requireDemo();
        return accounts.find(id)
                .filter(a -> a.state() == AccountState.ACTIVE)
                .map(actors::session)
                .orElseThrow(() -> new Refusal(AccountRefusal.UNKNOWN));
    }

    private Optional<Account> first(Role role) {
        return accounts.byRole(role).stream()
                .filter(a -> a.state() == AccountState.ACTIVE)
                .min(Comparator.comparing((Account a) -> a.access().joined()).thenComparing(Account::signInName));
    }

    private void requireDemo() {
        if (!kind.isTrial()) throw new Refusal(AccountRefusal.DEMO_OFF);
    }
}
