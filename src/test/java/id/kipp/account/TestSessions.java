package id.kipp.account;

import com.mongodb.client.MongoClient;
import id.kipp.kernel.Actor;
import id.kipp.store.Outbox;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.security.core.Authentication;

/** Stores an account if it is not there yet, and opens a session for it without a password. */
public final class TestSessions {

    private TestSessions() {}

    public static Authentication of(Account account, ListableBeanFactory context) {
        var store = context.getBean(AccountStore.class);
        var stored = store.find(account.id()).orElseGet(() -> store.save(account));
        return context.getBean(Actors.class).session(stored);
    }

    public static void store(Account account, ListableBeanFactory context) {
        context.getBean(AccountStore.class).save(account);
    }

    /** Stores an account that this password opens. */
    public static void join(Account account, String password, ListableBeanFactory context) {
        var access = account.access()
                .with(
                        context.getBean(Hashing.class).encode(password, ""),
                        context.getBean(Clock.class).instant());
        context.getBean(AccountStore.class)
                .save(new Account(
                        account.id(),
                        account.version(),
                        account.signInName(),
                        account.profile(),
                        account.roles(),
                        account.agencyId(),
                        account.unitId(),
                        access,
                        account.outbox()));
    }

    public static Actor actor(Account account) {
        return account.actor();
    }

    /** What a store has of people, and what it was born as. */
    public record Trial(Accounts accounts, Actors actors, StoreKind kind) {}

    /** A store for trying of its own, with this account in it. */
    public static Trial trialWith(Account account, ListableBeanFactory context) {
        return with(account, true, context);
    }

    public static Trial realWith(Account account, ListableBeanFactory context) {
        return with(account, false, context);
    }

    private static Trial with(Account account, boolean trial, ListableBeanFactory context) {
        var name = "demo-" + UUID.randomUUID().toString().substring(0, 8);
        var database = context.getBean(MongoClient.class).getDatabase(name);
        var store = new AccountStore(new Outbox(database));
        var kind = new StoreKind(new KindStore(database), store, trial, null);
        store.save(account);
        var clock = context.getBean(Clock.class);
        var accounts =
                new Accounts(store, context.getBean(Letters.class), kind, actor -> {}, clock, new SecureRandom());
        return new Trial(accounts, new Actors(store, clock), kind);
    }
}
