package id.kipp.edition;

import org.springframework.beans.factory.ListableBeanFactory;

/** For tests that put an earlier state of the database back. */
public final class EditionMemory {

    private EditionMemory() {}

    public static void forget(ListableBeanFactory context) {
        context.getBean(EditionStore.class).forget();
    }
}
