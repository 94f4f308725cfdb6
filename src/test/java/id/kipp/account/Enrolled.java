package id.kipp.account;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import org.springframework.beans.factory.ListableBeanFactory;

/** People with an app that shows codes. */
public final class Enrolled {

    private Enrolled() {}

    public static void withApp(AccountId person, ListableBeanFactory context) {
        var app = new CodeApp("sealed", 0, Instant.EPOCH, null);
        context.getBean(FactorStore.class).save(Factors.none(person).with(app, null));
    }

    public static boolean any(AccountId person, ListableBeanFactory context) {
        return context.getBean(FactorStore.class).of(person).any();
    }
}
