package id.kipp.account;

import id.kipp.kernel.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Stores an account if it is not there yet, and opens a session for it without a password. */
public final class TestSessions {

    private TestSessions() {}

    public static Authentication of(Account account, ApplicationContext context) {
        var store = context.getBean(AccountStore.class);
        var stored = store.find(account.id()).orElseGet(() -> store.save(account));
        return context.getBean(SignIn.class).session(stored);
    }

    public static Actor actor(Account account) {
        return account.actor();
    }
}
