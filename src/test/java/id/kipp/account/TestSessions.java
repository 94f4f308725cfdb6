package id.kipp.account;

import com.mongodb.client.MongoClient;
import id.kipp.kernel.Actor;
import id.kipp.store.Outbox;
import java.time.Clock;
import java.util.UUID;
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

    public static void store(Account account, ApplicationContext context) {
        context.getBean(AccountStore.class).save(account);
    }

    public static Actor actor(Account account) {
        return account.actor();
    }

    /** The door of a demo store of its own, with this account in it. */
    public static DemoDoor demoWith(Account account, ApplicationContext context) {
        var name = "demo-" + UUID.randomUUID().toString().substring(0, 8);
        var database = context.getBean(MongoClient.class).getDatabase(name);
        var accounts = new AccountStore(new Outbox(database));
        var demo = new DemoMode(new KindStore(database), accounts, true, null);
        accounts.save(account);
        var signIn = new SignIn(accounts, context.getBean(Hashing.class), context.getBean(Clock.class));
        return new DemoDoor(accounts, signIn, demo);
    }
}
