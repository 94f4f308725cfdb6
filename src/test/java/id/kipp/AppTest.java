package id.kipp;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.kipp.audit.Followers;
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

    static final MongoServer mongo = new MongoServer(new MemoryBackend());

    @Autowired
    protected ApplicationContext context;

    @DynamicPropertySource
    static void mongo(DynamicPropertyRegistry properties) {
        var uri = mongo.getLocalAddress() == null ? mongo.bindAndGetConnectionString() : mongo.getConnectionString();
        properties.add(
                "spring.mongodb.uri", () -> uri + "/${kipp.test.store:kipp}"); // a class may have a store of its own
        properties.add("kipp.demo", () -> "false");
        properties.add("kipp.index", () -> "memory");
        properties.add("kipp.log.key", () -> "target/log.key");
        properties.add("kipp.editions.fresh", () -> "0s"); // commands are counted, and must not depend on the time
    }

    /** What follows from everything written so far has been done. */
    protected void settle() {
        bean(Followers.class).settle();
    }

    protected <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
