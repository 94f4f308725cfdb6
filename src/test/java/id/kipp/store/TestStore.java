package id.kipp.store;

import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import id.kipp.audit.TestSeal;
import id.kipp.engine.EmbeddedServer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistry;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * An empty database with the application's codecs for every test: in memory, on the embedded engine; or, with
 * {@code -Dspring.mongodb.uri=mongodb://...}, on that MongoDB.
 *
 * <pre>
 * &#64;RegisterExtension
 * final TestStore store = new TestStore();
 *
 * &#64;Test
 * void a_sheet_reads_back_equal() {
 *     var sheets = new SheetStore(store.outbox());
 * </pre>
 */
public final class TestStore implements AfterEachCallback {

    private static final class Shared { // made when first used, lasts as long as the JVM
        static final CodecRegistry CODECS = fromRegistries(
                fromCodecs(applicationCodecs()),
                fromProviders(new FlatRecords()),
                MongoClientSettings.getDefaultCodecRegistry());
        static final CommandCount COMMANDS = new CommandCount();
        static final MongoUse USE = new MongoUse();
        static final MongoClient CLIENT = client(MongoClientSettings.builder()
                .writeConcern(WriteConcern.MAJORITY)
                .codecRegistry(CODECS)
                .addCommandListener(COMMANDS)
                .addCommandListener(new Touched())
                .addCommandListener(USE));
    }

    private String name = newName();

    public MongoDatabase database() {
        return Shared.CLIENT.getDatabase(name);
    }

    /** For GridFS. */
    public MongoDatabase files() {
        return Shared.CLIENT.getDatabase(name + EmbeddedServer.FILES);
    }

    /** A new one each time, as after a restart. */
    public Outbox outbox() {
        return new Outbox(database());
    }

    static MongoClient client() {
        return Shared.CLIENT;
    }

    static CommandCount commands() {
        return Shared.COMMANDS;
    }

    /** What of the database is used meanwhile, by whatever thread. */
    public static MongoUse use(Runnable work) {
        Shared.USE.during(work);
        return Shared.USE;
    }

    /** How many documents came back meanwhile. */
    public static int documents(Runnable work) {
        return Shared.COMMANDS.replies(work).stream()
                .mapToInt(CommandCount.Reply::documents)
                .sum();
    }

    public static CodecRegistry codecs() {
        return Shared.CODECS;
    }

    /** Takes the step that leads to this format, as if it had not been taken or had been killed in the middle. */
    public void toFormat(int number) {
        Format.STEPS.get(number - Format.OLDEST - 1).step().accept(database());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        database().drop();
        files().drop();
        name = newName();
    }

    private static String newName() {
        return "test-" + UUID.randomUUID();
    }

    /** Whether {@code -Dspring.mongodb.uri} names another server than our own engine. */
    public static boolean isElsewhere() {
        return !elsewhere().isEmpty();
    }

    /** Where a database of this name is on that server. */
    public static String elsewhere(String database) {
        var server = elsewhere();
        var options = server.indexOf('?');
        var hosts = (options < 0 ? server : server.substring(0, options)).replaceFirst("(?<=[^/])/[^/]*$", "");
        return hosts + "/" + database + (options < 0 ? "" : server.substring(options));
    }

    private static String elsewhere() {
        return System.getProperty("spring.mongodb.uri", "");
    }

    private static MongoClient client(MongoClientSettings.Builder settings) {
        if (!isElsewhere()) return EmbeddedServer.inMemory().client(settings.build(), null);
        if (OneWriter.isAsked()) settings.addCommandListener(new OneWriter());
        return MongoClients.create(settings.applyConnectionString(new ConnectionString(elsewhere()))
                .build());
    }

    /** Every module declares its own in a class whose name ends in {@code Codecs}. */
    private static Codec<?>[] applicationCodecs() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Codecs")));
        try (var context = new AnnotationConfigApplicationContext()) {
            for (var found : scanner.findCandidateComponents("id.kipp")) {
                context.register(ClassUtils.resolveClassName(found.getBeanClassName(), null));
            }
            context.register(TestSeal.class);
            context.refresh();
            return context.getBeanProvider(Codec.class).stream().toArray(Codec<?>[]::new);
        }
    }
}
