package id.kipp.edition;

import id.kipp.account.Actors;
import id.kipp.store.Lease;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/** The calendar's clock looks when a test says so. */
public final class Alarm {

    private Alarm() {}

    public static void ring(ListableBeanFactory context) {
        ringLater(context, Duration.ZERO);
    }

    static void ringLater(ListableBeanFactory context, Duration later) {
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
