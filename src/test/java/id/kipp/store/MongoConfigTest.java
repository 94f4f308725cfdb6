package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.ClusterClosedEvent;
import com.mongodb.event.ClusterListener;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.kipp.engine.Child;
import id.kipp.engine.EmbeddedServer;
import id.kipp.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class MongoConfigTest {

    @TempDir
    Path folder;

    ApplicationContextRunner application;

    @BeforeEach
    void anApplication() {
        application = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class))
                .withUserConfiguration(JustTheStore.class)
                .withPropertyValues("kipp.data=" + folder.resolve("data"));
    }

    @Test
    void without_a_uri_the_data_is_in_the_folder_and_is_there_again_after_a_restart() {
        application.run(first -> {
            assertThat(first).hasSingleBean(EmbeddedServer.class);
            documents(first).insertOne(new Document("_id", 1));
            files(first).getCollection("fs.files").insertOne(new Document("_id", 2));
        });
        application.run(second -> {
            assertThat(documents(second).countDocuments()).isEqualTo(1);
            assertThat(files(second).getCollection("fs.files").countDocuments()).isEqualTo(1);
        });
        assertThat(folder.resolve("data"))
                .isDirectoryContaining("glob:**/kipp.mv")
                .isDirectoryContaining("glob:**/files.mv");
    }

    @Test
    void an_empty_uri_is_no_uri() {
        application.withPropertyValues("spring.mongodb.uri=").run(a -> assertThat(a)
                .hasSingleBean(EmbeddedServer.class));
    }

    @Test
    void with_a_uri_it_is_that_mongodb_and_a_majority_acknowledges() {
        var mongo = new MongoServer(new MemoryBackend());
        try {
            application
                    .withPropertyValues("spring.mongodb.uri=" + mongo.bindAndGetConnectionString() + "/other")
                    .run(a -> {
                        assertThat(a).doesNotHaveBean(EmbeddedServer.class);
                        var database = a.getBean(MongoDatabase.class);
                        assertThat(database.getName()).isEqualTo("other");
                        assertThat(database.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY);
                        assertThat(files(a).getName()).isEqualTo("other-files");
                    });
        } finally {
            mongo.shutdownNow();
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_mongodb_that_does_not_answer_is_named() {
        application
                .withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:1/kipp?serverSelectionTimeoutMS=200")
                .run(a -> assertThat(a).getFailure().rootCause().satisfies(e -> assertThat(a.getStartupFailure())
                        .hasStackTraceContaining("store.unreachable")));
    }

    @Test
    void a_store_that_was_opened_ahead_is_the_one_in_use_and_is_refused_in_the_same_words() {
        var ahead = application.withInitializer(c -> new StoreAtStart().initialize((GenericApplicationContext) c));
        ahead.run(a -> assertThat(documents(a).countDocuments()).isZero());
        try (var held = EmbeddedServer.start(folder, 0)) {
            ahead.withPropertyValues("kipp.data=" + folder)
                    .run(a -> assertThat(a.getStartupFailure()).rootCause().isInstanceOf(Refusal.class));
            assertThat(held).isNotNull();
        }
    }

    @Test
    void a_store_that_was_opened_ahead_of_an_application_that_failed_is_closed() {
        var context = new GenericApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("kipp.data", folder.resolve("data"))));
        var ahead = new StoreAtStart();
        ahead.initialize(context);
        var failed = new ApplicationFailedEvent(
                new SpringApplication(), new String[0], context, new IllegalStateException());
        ahead.onApplicationEvent(failed);
        await().untilAsserted(
                        () -> EmbeddedServer.start(folder.resolve("data"), 0).close());
    }

    @Test
    void the_driver_is_closed_before_the_server() {
        var order = new ArrayList<String>();
        var pid = folder.resolve("data/kipp.pid");
        MongoClientSettingsBuilderCustomizer watching = settings ->
                settings.applyToClusterSettings(cluster -> cluster.addClusterListener(new ClusterListener() {
                    @Override
                    public void clusterClosed(ClusterClosedEvent event) {
                        order.add(Files.exists(pid) ? "driver first" : "server first");
                    }
                }));
        application
                .withBean(MongoClientSettingsBuilderCustomizer.class, () -> watching)
                .run(a -> {});
        assertThat(order).containsExactly("driver first");
        assertThat(pid).doesNotExist();
    }

    @Test
    void a_second_process_on_the_folder_is_refused_in_two_languages() throws Exception {
        try (var held = EmbeddedServer.start(folder, 0)) {
            assertThat(held).isNotNull();
            var second =
                    new ProcessBuilder(Child.command(List.of(), JustTheStore.class, "--kipp.data=" + folder)).start();
            second.inputReader().lines().forEach(line -> {});
            var said = second.errorReader(StandardCharsets.UTF_8).lines().toList();
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(said).hasSize(2).allSatisfy(line -> assertThat(line)
                    .contains(folder.toString())
                    .contains("PID " + ProcessHandle.current().pid()));
            assertThat(said.getFirst()).contains("sedang dipakai");
            assertThat(said.getLast()).contains("in use");
        }
    }

    @Test
    void the_folder_is_refused_within_the_same_process_too() {
        try (var held = EmbeddedServer.start(folder, 0)) {
            application.withPropertyValues("kipp.data=" + folder).run(a -> assertThat(a.getStartupFailure())
                    .rootCause()
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.key()).isEqualTo("store.in-use")));
            assertThat(held).isNotNull();
        }
    }

    /** The smallest application that has the store. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(MongoAutoConfiguration.class)
    @EnableConfigurationProperties(StoreSettings.class)
    @Import(MongoConfig.class)
    static class JustTheStore {
        public static void main(String[] args) {
            new SpringApplicationBuilder(JustTheStore.class)
                    .web(WebApplicationType.NONE)
                    .run(args);
        }
    }

    private static com.mongodb.client.MongoCollection<Document> documents(AssertableApplicationContext application) {
        return application.getBean(MongoDatabase.class).getCollection("documents");
    }

    private static MongoDatabase files(AssertableApplicationContext application) {
        return application.getBean("files", MongoDatabase.class);
    }
}
