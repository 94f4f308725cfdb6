package id.kipp;

import id.kipp.audit.Followers;
import id.kipp.store.Services;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Rules of services, without the application: services as they are made by their constructors, on a store that is empty for
 * each class of tests.
 */
public abstract class ServiceTest {

    protected static ListableBeanFactory context;

    private static Services services;

    @BeforeAll
    static void begin() {
        services = new Services(AppTest.LOG_KEY);
        context = services.beans();
    }

    @AfterAll
    static void end() {
        services.close();
    }

    /** What follows from everything written so far has been done. */
    protected static void settle() {
        bean(Followers.class).settle();
    }

    protected static <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
