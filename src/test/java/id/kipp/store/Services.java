package id.kipp.store;

import com.mongodb.client.MongoDatabase;
import id.kipp.account.TestHashing;
import id.kipp.audit.LogKey;
import id.kipp.audit.TestRelay;
import id.kipp.audit.TestSeal;
import id.kipp.document.Reading;
import id.kipp.document.ReadingSettings;
import id.kipp.engine.EmbeddedServer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.QualifierAnnotationAutowireCandidateResolver;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.expression.StandardBeanExpressionResolver;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/**
 * The services of all modules on a database of their own in this process, each made by its constructor when somebody first
 * asks for it. No application is started: nothing listens, no thread follows the chain but that of whoever settles it.
 */
public final class Services implements AutoCloseable {

    private static final class Shared { // each start of a process looks for the classes once
        static final SimpleBeanDefinitionRegistry FOUND = found();
    }

    /** What an application has beside services: settings, codecs, screens (but for the addresses in letters), commands, the demo. */
    private static final String NO_SERVICE =
            "id\\.kipp\\.(ui(?!\\.layout\\.Addresses)|cli|demo)\\..*|id\\.kipp\\.Application"
                    + "|.*(Config|Codecs|Test|IT|Instead|Main)|id\\.kipp\\.store\\.CommandCount";

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final String name = "services-" + UUID.randomUUID();

    /** @param logKey the file of the key that signs what these services chain */
    public Services(String logKey) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "kipp.demo", "false",
                                "kipp.second-factor", "off",
                                "kipp.index", "memory",
                                "kipp.log.key", logKey,
                                "kipp.deadlines.every", "1d", // tests ring for themselves
                                "kipp.site.fresh", "0s",
                                "kipp.search-words.fresh", "0s",
                                // nothing else writes here: what this process writes is seen at once, whatever time it
                                // is
                                "kipp.editions.fresh", "1h",
                                "kipp.conflicts.fresh", "1h")));
        beans.setAutowireCandidateResolver(new QualifierAnnotationAutowireCandidateResolver());
        beans.setConversionService(ApplicationConversionService.getSharedInstance());
        beans.setBeanExpressionResolver(new StandardBeanExpressionResolver());
        beans.addEmbeddedValueResolver(environment::resolvePlaceholders);
        var autowiring = new AutowiredAnnotationBeanPostProcessor();
        autowiring.setBeanFactory(beans);
        beans.addBeanPostProcessor(autowiring);
        beans.registerResolvableDependency(Environment.class, environment);
        for (var bean : Shared.FOUND.getBeanDefinitionNames())
            beans.registerBeanDefinition(
                    bean, ((AbstractBeanDefinition) Shared.FOUND.getBeanDefinition(bean)).cloneBeanDefinition());
        beans.registerSingleton("commands", TestStore.commands());
        store();
        around();
        beans.freezeConfiguration(); // so that what is of which type is looked for once
        beans.getBean(LogKey.class); // there before the first line, as at the start of an application
    }

    public ListableBeanFactory beans() {
        return beans;
    }

    /** Also ends what they have started, and forgets what they have stored. */
    @Override
    public void close() {
        beans.destroySingletons();
        TestStore.client().getDatabase(name).drop();
        TestStore.client().getDatabase(name + EmbeddedServer.FILES).drop();
    }

    private void store() {
        beans.registerSingleton("client", TestStore.client());
        add(MongoDatabase.class, this::database).setPrimary(true);
        add("files", MongoDatabase.class, () -> TestStore.client().getDatabase(name + EmbeddedServer.FILES))
                .addQualifier(new AutowireCandidateQualifier(Qualifier.class, "files"));
        add(Lease.class, () -> new Lease(beans.getBean(MongoDatabase.class)));
    }

    private MongoDatabase database() {
        var database = TestStore.client().getDatabase(name);
        new Format(Format.STEPS).apply(database, true);
        return database;
    }

    private void around() {
        TestSeal.seals(beans); // as the codecs of the store do
        TestHashing.hashes(beans);
        TestRelay.relays(beans);
        add(Clock.class, () -> Clock.tickMillis(ZoneOffset.UTC));
        add(RandomGenerator.class, SecureRandom::new);
        add(ReadingSettings.class, ReadingSettings::standard);
        add(Reading.class, () -> new Reading(beans.getBean(ReadingSettings.class)));
    }

    private <T> RootBeanDefinition add(Class<T> type, Supplier<T> made) {
        return add(type.getSimpleName(), type, made);
    }

    private <T> RootBeanDefinition add(String name, Class<T> type, Supplier<T> made) {
        var definition = new RootBeanDefinition(type, made);
        beans.registerBeanDefinition(name, definition);
        return definition;
    }

    private static SimpleBeanDefinitionRegistry found() {
        var all = new SimpleBeanDefinitionRegistry();
        var scanner = new ClassPathBeanDefinitionScanner(all);
        scanner.setIncludeAnnotationConfig(false);
        scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(NO_SERVICE)));
        scanner.scan("id.kipp");
        return all;
    }
}
