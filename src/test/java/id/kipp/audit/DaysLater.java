package id.kipp.audit;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ListableBeanFactory;

/** Signs the roots that there would be if the application were started some days from now. */
public final class DaysLater {

    private DaysLater() {}

    public static void sign(ListableBeanFactory context, int days) {
        context.getBean(Relay.class).drain();
        new Roots(
                        context.getBean(RootStore.class),
                        context.getBean(AuditStore.class),
                        context.getBean(Relay.class),
                        context.getBean(LogKey.class),
                        context.getBean(id.kipp.store.Lease.class),
                        Clock.offset(context.getBean(Clock.class), Duration.ofDays(days)))
                .makeMissed();
    }
}
