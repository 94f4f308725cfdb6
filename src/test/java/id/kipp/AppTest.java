package id.kipp;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.kipp.account.TestHashing;
import id.kipp.audit.Followers;
import id.kipp.audit.TestRelay;
import id.kipp.engine.EmbeddedServer;
import id.kipp.store.CommandCount;
import id.kipp.store.OneWriter;
import id.kipp.store.TestStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientFactorySupport;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application on a store in memory, or on the server that {@code -Dspring.mongodb.uri} names, started once for all
 * tests that extend this; not a demo.
 */
@SpringBootTest
@Import({CommandCount.class, AppTest.OnTheEngine.class, TestHashing.Instead.class, TestRelay.Instead.class})
public abstract class AppTest {

    /** Of this process alone: tests run in several, and two that make the same key at once would have different ones. */
    public static final String LOG_KEY = "target/log-" + System.getProperty("kipp.test.fork", "1") + ".key";

    protected static final EmbeddedServer engine = EmbeddedServer.inMemory();

    @Autowired
    protected ApplicationContext context;

    @DynamicPropertySource
    static void mongo(DynamicPropertyRegistry properties) {
        var name = "${kipp.test.store:kipp}"; // a class may have a store of its own
        properties.add(
                "spring.mongodb.uri",
                () -> TestStore.isElsewhere()
                        ? TestStore.elsewhere(
                                name + "-" + ProcessHandle.current().pid())
                        : "mongodb://embedded/" + name);
        properties.add("kipp.demo", () -> "false");
        properties.add("kipp.second-factor", () -> "off");
        properties.add("kipp.index", () -> "memory");
        properties.add("kipp.log.key", () -> LOG_KEY);
        properties.add("kipp.deadlines.every", () -> "1d"); // tests ring for themselves
        properties.add("kipp.calendar.look", () -> "86400000"); // pages follow the calendar when a test says so
        properties.add("kipp.site.fresh", () -> "0s");
        properties.add("kipp.search-words.fresh", () -> "0s");
        properties.add("kipp.editions.fresh", () -> "1h"); // what this process writes is seen at once
        properties.add("kipp.conflicts.fresh", () -> "0s"); // commands are counted, and must not depend on the time
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OnTheEngine {

        @Bean
        MongoClientSettingsBuilderCustomizer oneWriter() {
            return settings -> {
                if (OneWriter.isAsked()) settings.addCommandListener(new OneWriter());
            };
        }

        @Bean
        MongoClient client(
                MongoClientSettings settings, ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers) {
            return new MongoClientFactorySupport<MongoClient>(
                    customizers.orderedStream().toList(),
                    TestStore.isElsewhere() ? MongoClients::create : engine::client) {}.createMongoClient(settings);
        }
    }

    /** What follows from everything written so far has been done. */
    protected void settle() {
        bean(Followers.class).settle();
    }

    protected <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
