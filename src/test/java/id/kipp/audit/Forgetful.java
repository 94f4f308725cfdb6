package id.kipp.audit;

import id.kipp.decision.CertaintyMemory;
import id.kipp.edition.EditionMemory;
import id.kipp.store.Snapshot;
import java.util.Iterator;
import org.springframework.beans.factory.ListableBeanFactory;

/** For tests that put an earlier state of the database back. */
public final class Forgetful {

    private Forgetful() {}

    /** Everything written so far is chained, and what follows from it is done. */
    public static void drain(ListableBeanFactory context) {
        context.getBean(Followers.class).settle();
    }

    /**
     * An earlier state, while nobody follows the chain: who went on in the middle of it would take lines that are about to be
     * gone, remember a place beyond the chain's end, and never take what is chained there next.
     */
    public static void putBack(Snapshot earlier, ListableBeanFactory context) {
        context.getBean(Relay.class).rest(); // looks for nothing by itself; what is written it carries all the same
        still(context.getBean(Runners.class).walks().iterator(), () -> {
            earlier.restore();
            again(context);
        });
    }

    private static void still(Iterator<Walk> walks, Runnable work) {
        if (!walks.hasNext()) {
            work.run();
            return;
        }
        synchronized (walks.next()) { // each goes one at a time
            still(walks, work);
        }
    }

    /**
     * Relay and followers look at the chain again, and editions are read again, as after a start; the relay finds what was put in beside
     * the application, too.
     */
    public static void forget(ListableBeanFactory context) {
        again(context);
        if (context.getBean(Relay.class) instanceof TestRelay quick) quick.look = true;
    }

    private static void again(ListableBeanFactory context) {
        context.getBean(Carrying.class).forget();
        context.getBean(ChainPages.class).forget();
        EditionMemory.forget(context);
        CertaintyMemory.forget(context);
    }
}
