package id.kipp.account;

import id.kipp.kernel.Refusal;
import id.kipp.store.Outbox;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Accounts by the hundred, by one command. */
public final class NationalAccounts {

    private NationalAccounts() {}

    public static void enrol(ApplicationContext context, List<Account> people) {
        context.getBean(Outbox.class)
                .aggregates("accounts", Account.class)
                .insert(people, () -> new Refusal(AccountRefusal.EXISTS));
    }
}
