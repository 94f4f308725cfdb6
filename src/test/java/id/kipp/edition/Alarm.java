package id.kipp.edition;

import id.kipp.account.Actors;
import id.kipp.store.Lease;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The calendar's clock looks when a test says so. */
public final class Alarm {

    private Alarm() {}

    public static void ring(ApplicationContext context) {
        ringLater(context, Duration.ZERO);
    }

    static void ringLater(ApplicationContext context, Duration later) {
        new DeadlineJob(
                        context.getBean(EditionStore.class),
                        context.getBean(DeadlineStore.class),
                        List.of(),
                        context.getBean(Actors.class),
                        context.getBean(Lease.class),
                        Clock.offset(context.getBean(Clock.class), later),
                        Duration.ofDays(1))
                .look();
    }
}
