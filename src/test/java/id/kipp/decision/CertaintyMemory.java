package id.kipp.decision;

import org.springframework.beans.factory.ListableBeanFactory;

/** What is at hand of certainties that were calculated, for who puts a world back in which they were not. */
public final class CertaintyMemory {

    private CertaintyMemory() {}

    public static void forget(ListableBeanFactory context) {
        context.getBeanProvider(CertaintyStore.class).ifAvailable(store -> store.atHand.clear());
    }
}
