package id.kipp.account;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/** In a demo anybody may be anybody, without a password. Outside a demo every call is refused. */
@Service
public class DemoDoor {

    private static final String DEMO = "refused unless the store was born as a demo";

    private final AccountStore store;
    private final SignIn signIn;
    private final DemoMode demo;

    DemoDoor(AccountStore store, SignIn signIn, DemoMode demo) {
        this.store = store;
        this.signIn = signIn;
        this.demo = demo;
    }

    /** Of each role the one who was enrolled first. */
    @PublicAccess(DEMO)
    public Map<Role, Account> onePerRole() {
        requireDemo();
        var found = new EnumMap<Role, Account>(Role.class);
        for (var role : Role.values()) {
            first(role).ifPresent(account -> found.put(role, account));
        }
        return found;
    }

    @PublicAccess(DEMO)
    public List<Account> page(String words, int offset, int limit) {
        requireDemo();
        return store.page(AccountFilter.ALL.words(words), offset, limit);
    }

    @PublicAccess(DEMO)
    public Authentication enter(AccountId id) {
        requireDemo();
        return store.find(id)
                .filter(a -> a.state() == AccountState.ACTIVE)
                .map(signIn::session)
                .orElseThrow(() -> new Refusal(AccountRefusal.UNKNOWN));
    }

    private Optional<Account> first(Role role) {
        return store.byRole(role).stream()
                .filter(a -> a.state() == AccountState.ACTIVE)
                .min(Comparator.comparing((Account a) -> a.access().joined()).thenComparing(Account::signInName));
    }

    private void requireDemo() {
        if (!demo.isOn()) throw new Refusal(AccountRefusal.DEMO_OFF);
    }
}
