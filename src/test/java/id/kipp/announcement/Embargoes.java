package id.kipp.announcement;

import id.kipp.account.Actors;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ListableBeanFactory;

/** The clock looks for embargoes that have ended when a test says so. */
public final class Embargoes {

    private Embargoes() {}

    public static void look(ListableBeanFactory context, Duration later) {
        new EmbargoJob(
                        context.getBean(AnnouncementStore.class),
                        context.getBean(LetterListStore.class),
                        context.getBean(Matters.class),
                        context.getBean(Objecting.class),
                        context.getBean(Actors.class),
                        Clock.offset(context.getBean(Clock.class), later))
                .look(context.getBean(Actors.class).system("calendar"));
    }
}
