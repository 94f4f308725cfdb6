package id.kipp.store;

import org.springframework.beans.factory.ListableBeanFactory;

/** As an application that has started: it answers what commands of other processes ask of it. */
public final class Answering {

    private Answering() {}

    public static void begin(ListableBeanFactory context) {
        context.getBean(ErrandDesk.class).start();
    }

    /** Before the store is closed. */
    public static void end(ListableBeanFactory context) {
        context.getBean(ErrandDesk.class).stop();
    }
}
