package id.kipp.edition;

import org.springframework.context.ApplicationContext;

/** For tests that put an earlier state of the database back. */
public final class EditionMemory {

    private EditionMemory() {}

    public static void forget(ApplicationContext context) {
        context.getBean(EditionStore.class).forget();
    }
}
