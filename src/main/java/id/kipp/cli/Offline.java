package id.kipp.cli;

import id.kipp.custody.LiveCheck;
import id.kipp.kernel.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

/**
 * The services on their store without the web: nothing listens, no queue is worked off, no letter is sent. Opens the store
 * that the application would open if it were started here.
 */
final class Offline implements AutoCloseable {

    /** No component of the application, which looks for its own in these packages too. */
    @EnableConfigurationProperties
    @ConfigurationPropertiesScan({"id.kipp.store", "id.kipp.document"})
    @ImportAutoConfiguration(MongoAutoConfiguration.class)
    @ComponentScan(
            basePackages = {
                "id.kipp.store",
                "id.kipp.audit",
                "id.kipp.mail",
                "id.kipp.account",
                "id.kipp.agency",
                "id.kipp.award",
                "id.kipp.notice",
                "id.kipp.edition",
                "id.kipp.document",
                "id.kipp.proposal",
                "id.kipp.assignment",
                "id.kipp.entry",
                "id.kipp.judging",
                "id.kipp.objection",
                "id.kipp.decision",
                "id.kipp.announcement",
                "id.kipp.search",
                "id.kipp.catalogue",
                "id.kipp.institution",
                "id.kipp.hub",
                "id.kipp.source",
                "id.kipp.upkeep",
                "id.kipp.library",
                "id.kipp.replication",
                "id.kipp.report",
                "id.kipp.custody",
                "id.kipp.auditexport",
                "id.kipp.site"
            },
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    static class Services {

        @Bean
        Clock clock() {
            return Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
        }

        @Bean
        RandomGenerator chance() {
            return new SecureRandom();
        }

        /** Queues belong to the application: here nothing starts by itself. */
        @Bean
        LifecycleProcessor lifecycleProcessor() {
            return new DefaultLifecycleProcessor() {
                @Override
                public void onRefresh() {}
            };
        }
    }

    /** Nothing is searched for, and the application's own index is not opened. */
    private static final MapPropertySource NO_INDEX = new MapPropertySource("offline", Map.of("kipp.index", "memory"));

    private static final String STORE = "kipp.mv";

    private final AnnotationConfigApplicationContext context;

    private Offline(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /** @throws Refusal {@code export.no-store}, and what the store itself refuses: {@code store.in-use} and its kin */
    static Offline open() {
        var environment = environment();
        if (!StringUtils.hasText(environment.getProperty("spring.mongodb.uri"))) requireStore(data(environment));
        return new Offline(start(environment));
    }

    /** As {@link #open}, with a store that is made where there is none. */
    static Offline openOrMake() {
        return new Offline(start(environment()));
    }

    /** Whether there is a store to be opened here. */
    static boolean isThere() {
        var environment = environment();
        return StringUtils.hasText(environment.getProperty("spring.mongodb.uri"))
                || Files.exists(data(environment).resolve(STORE));
    }

    /** On the store that these settings name, whatever is set elsewhere. */
    static Offline openWith(Map<String, Object> settings) {
        var environment = environment();
        environment.getPropertySources().addFirst(new MapPropertySource("named", settings));
        return new Offline(start(environment));
    }

    /** The folder of the embedded store, were it opened here. */
    static Path data() {
        return data(environment());
    }

    /** Where the key of the log lies. */
    static Path key() {
        var environment = environment();
        return Path.of(environment.getProperty(
                "kipp.log.key", data(environment).resolve("log.key").toString()));
    }

    static boolean isOnMongo() {
        return StringUtils.hasText(environment().getProperty("spring.mongodb.uri"));
    }

    /** Who has the embedded store open that would be opened here. */
    static Optional<String> holder() {
        return isOnMongo() ? Optional.empty() : LiveCheck.holder(data());
    }

    /** On an empty store of its own in this folder, whatever lies elsewhere. */
    static Offline openIn(Path folder) {
        var environment = environment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "elsewhere", Map.of("kipp.data", folder.toString(), "spring.mongodb.uri", "")));
        return new Offline(start(environment));
    }

    private static StandardEnvironment environment() {
        var environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static Path data(StandardEnvironment environment) {
        return Path.of(environment.getProperty("kipp.data", "data"));
    }

    static AnnotationConfigApplicationContext start(ConfigurableEnvironment environment) {
        var context = new AnnotationConfigApplicationContext();
        environment.getPropertySources().addFirst(NO_INDEX);
        context.setEnvironment(environment);
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.register(Services.class);
        try {
            context.refresh();
            return context;
        } catch (BeansException failed) {
            context.close();
            throw cause(failed);
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Reading must not make an empty store where there is none. */
    private static void requireStore(Path data) {
        if (!Files.exists(data.resolve(STORE)))
            throw new Refusal(CliRefusal.EXPORT_NO_STORE, data.toAbsolutePath().normalize());
    }

    private static RuntimeException cause(RuntimeException failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal;
        }
        return failed;
    }
}
