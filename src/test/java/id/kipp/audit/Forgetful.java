package id.kipp.audit;

import id.kipp.edition.EditionMemory;
import org.springframework.beans.factory.ListableBeanFactory;

/** For tests that put an earlier state of the database back. */
public final class Forgetful {

    private Forgetful() {}

    /** Everything written so far is chained, and what follows from it is done. */
    public static void drain(ListableBeanFactory context) {
        context.getBean(Followers.class).settle();
    }

    /** Relay and followers look at the chain again, and editions are read again, as after a start. */
    public static void forget(ListableBeanFactory context) {
        context.getBean(Carrying.class).forget();
        context.getBean(ChainPages.class).forget();
        EditionMemory.forget(context);
    }
}
