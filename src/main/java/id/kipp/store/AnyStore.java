package id.kipp.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import id.kipp.engine.EmbeddedServer;
import id.kipp.kernel.Refusal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A store by its address, a folder or a MongoDB, as it lies there: nothing of it is migrated, made or understood. */
public final class AnyStore implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final @Nullable EmbeddedServer server;
    private final MongoClient client;
    private final String database;
    private final @Nullable Path folder;
    private final String name;

    private AnyStore(
            @Nullable EmbeddedServer server, MongoClient client, String database, @Nullable Path folder, String name) {
        this.server = server;
        this.client = client;
        this.database = database;
        this.folder = folder;
        this.name = name;
    }

    /** Whether that is a MongoDB's address and no folder's. */
    public static boolean isMongo(String address) {
        return address.startsWith("mongodb://") || address.startsWith("mongodb+srv://");
    }

    /** Whether there is a store in that folder. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(EmbeddedServer.MAIN_FILE));
    }

    /**
     * @param address a folder, made when it is not there, or {@code mongodb://}…
     * @throws Refusal {@code store.address}, {@code store.unreachable}, {@code store.in-use} and its kin
     */
    public static AnyStore open(String address) {
        return isMongo(address) ? mongo(address) : folder(address);
    }

    private static AnyStore folder(String address) {
        try {
            var folder = Path.of(address).toAbsolutePath().normalize();
            var server = EmbeddedServer.start(folder, 0);
            return new AnyStore(server, server.client(), EmbeddedServer.DATABASE, folder, folder.toString());
        } catch (InvalidPathException none) {
            throw (Refusal) new Refusal(StoreRefusal.ADDRESS, address).initCause(none);
        }
    }

    private static AnyStore mongo(String address) {
        ConnectionString uri;
        try {
            uri = new ConnectionString(address);
        } catch (IllegalArgumentException none) { // what it says may have the password in it
            throw new Refusal(StoreRefusal.ADDRESS, "mongodb://…");
        }
        var client = MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(c -> c.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(uri) // whose own patience counts, where it names one
                .build());
        var database = Optional.ofNullable(uri.getDatabase()).orElse(EmbeddedServer.DATABASE);
        try {
            client.getDatabase(database).runCommand(new Document("ping", 1));
        } catch (MongoException unreachable) {
            client.close();
            throw (Refusal) new Refusal(StoreRefusal.UNREACHABLE, uri.getHosts()).initCause(unreachable);
        }
        return new AnyStore(
                null, client, database, null, "mongodb://" + String.join(",", uri.getHosts()) + "/" + database);
    }

    /** As {@link FolderBackup}, of a store that no application has open. @return what it says of it */
    public Map<String, String> backup(Path into) {
        if (server == null || folder == null) throw new IllegalStateException("no folder");
        return FolderBackup.write(server, folder, 0, into, Instant.now());
    }

    MongoDatabase main() {
        return client.getDatabase(database);
    }

    MongoDatabase files() {
        return client.getDatabase(database + EmbeddedServer.FILES);
    }

    /** Empty for a MongoDB. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** For people: no password in it. */
    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() {
        client.close();
        if (server != null) server.close();
    }
}
