package id.kipp;

import id.kipp.audit.Followers;
import id.kipp.engine.EmbeddedServer;
import id.kipp.store.CommandCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a store in memory, started once for all tests that extend this; not a demo. */
@SpringBootTest
@Import(CommandCount.class)
public abstract class AppTest {

    /** Of this process alone: tests run in several, and two that make the same key at once would have different ones. */
    public static final String LOG_KEY = "target/log-" + System.getProperty("kipp.test.fork", "1") + ".key";

    protected static final EmbeddedServer engine = EmbeddedServer.inMemory();

    @Autowired
    protected ApplicationContext context;

    @DynamicPropertySource
    static void mongo(DynamicPropertyRegistry properties) {
        var server = engine.uri().substring(0, engine.uri().lastIndexOf('/'));
        properties.add(
                "spring.mongodb.uri", () -> server + "/${kipp.test.store:kipp}"); // a class may have a store of its own
        properties.add("kipp.demo", () -> "false");
        properties.add("kipp.index", () -> "memory");
        properties.add("kipp.log.key", () -> LOG_KEY);
        properties.add("kipp.deadlines.every", () -> "1d"); // tests ring for themselves
        properties.add("kipp.calendar.look", () -> "86400000"); // pages follow the calendar when a test says so
        properties.add("kipp.editions.fresh", () -> "0s"); // commands are counted, and must not depend on the time
        properties.add("kipp.conflicts.fresh", () -> "0s");
    }

    /** What follows from everything written so far has been done. */
    protected void settle() {
        bean(Followers.class).settle();
    }

    protected <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
