package id.kipp.engine;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoDriverInformation;
import com.mongodb.client.MongoClient;
import de.bwaldvogel.mongo.MongoBackend;
import id.kipp.kernel.OwnersOnly;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * MongoDB's wire protocol, spoken within this process, with its data in one folder. There is no port: nobody but who has the
 * process or the folder has the data.
 */
public final class EmbeddedServer implements AutoCloseable {

    public static final String DATABASE = "kipp";

    /** Where a folder has it, there is a store. */
    public static final String MAIN_FILE = "kipp.mv";

    /** What the names of files end in that a backup has not written whole yet. */
    public static final String PART = ".part";

    private static final String FILES_FILE = "files.mv";

    /** What the name of the database of uploaded files ends in, on MongoDB as well: it has a file of its own here. */
    public static final String FILES = "-files";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int CACHE_MB = 128;
    private static final int FILES_CACHE_MB = 16;

    /** Each may wait for the disk; with fewer, writers could not gather for a common commit. */
    private static final int WORKERS = 32;

    private final @Nullable DataFolder folder;
    private final DurableBackend main;
    private final DurableBackend files;
    private final InProcessServer server;

    private EmbeddedServer(
            @Nullable DataFolder folder, DurableBackend main, DurableBackend files, InProcessServer server) {
        this.folder = folder;
        this.main = main;
        this.files = files;
        this.server = server;
    }

    /**
     * @param reserve bytes that writes leave free on the disk
     * @throws Refusal when another process holds the folder, or a file is damaged
     */
    public static EmbeddedServer start(Path data, long reserve) {
        var folder = DataFolder.claim(data);
        try {
            var space = new FreeSpaceGuard(folder.path().toFile()::getUsableSpace, reserve);
            var path = folder.path().resolve(MAIN_FILE);
            StoreFile.compact(path); // the file of uploads only grows; copying it would take long and gain little
            var main = new DurableBackend(StoreFile.open(path, CACHE_MB), space);
            var files = new DurableBackend(StoreFile.open(folder.path().resolve(FILES_FILE), FILES_CACHE_MB), space);
            log.info("Store: embedded, in {}", folder.path());
            return new EmbeddedServer(folder, main, files, listening(main, files));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Forgets everything when it is closed: for tests. */
    public static EmbeddedServer inMemory() {
        var space = new FreeSpaceGuard(() -> Long.MAX_VALUE, 0);
        var main = new DurableBackend(MVStore.open(null), space);
        var files = new DurableBackend(MVStore.open(null), space);
        return new EmbeddedServer(null, main, files, new InProcessServer(new ByDatabase(main, files), new Callers()));
    }

    private static InProcessServer listening(DurableBackend main, DurableBackend files) {
        return new InProcessServer(new ByDatabase(main, files), WORKERS);
    }

    /** @param listener is told what every command cost, on the thread that carried it out; null for nobody */
    public void onCommand(@Nullable Consumer<QueryProfile> listener) {
        main.onCommand(listener);
        files.onCommand(listener);
    }

    /** A name for those who ask for one; nothing listens there. */
    public static String uri() {
        return "mongodb://embedded/" + DATABASE;
    }

    /** The only way in: a driver for this process, to be closed before the server is. */
    public MongoClient client(MongoClientSettings settings, @Nullable MongoDriverInformation information) {
        return server.client(settings, information);
    }

    /** As {@link #client(MongoClientSettings, MongoDriverInformation)}, with the driver's own settings. */
    public MongoClient client() {
        return client(MongoClientSettings.builder().build(), null);
    }

    MongoBackend backend() {
        return new ByDatabase(main, files);
    }

    /** As {@link GroupCommit#together}, for both files. */
    public void together(Runnable work) {
        files.together(() -> main.together(work));
    }

    /**
     * Whether a process holds the store in that folder.
     *
     * @return what it calls itself, the number of a process; empty when nobody does
     */
    public static Optional<String> holder(Path data) {
        return DataFolder.heldBy(data);
    }

    /**
     * Writes all that is stored at one moment between two commands into the files of another folder, while others go on
     * writing: nothing acknowledged before that moment is missing, and no command is there in half. The files take their names
     * when they are whole, the main one last.
     *
     * @param into an existing folder
     */
    public void backup(Path into) throws IOException {
        var moments = main.between(() -> List.of(main.moment(), files.moment()));
        try (var documents = moments.getFirst();
                var uploads = moments.getLast()) {
            part(documents, into, MAIN_FILE);
            documents.close(); // what it holds back grows with every write
            part(uploads, into, FILES_FILE);
        }
        for (var name : List.of(FILES_FILE, MAIN_FILE))
            Files.move(into.resolve(name + PART), into.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        StoreFile.syncFolder(into.resolve(MAIN_FILE));
    }

    private static void part(FileMoment moment, Path into, String name) throws IOException {
        var part = into.resolve(name + PART);
        Files.deleteIfExists(part); // of one that was cut off
        OwnersOnly.file(part);
        StoreFile.write(moment.maps(), part);
    }

    /** Close the driver first. */
    @Override
    public void close() {
        try {
            server.close();
        } finally {
            if (folder != null) {
                folder.close();
                log.info("Store closed: {}", folder.path());
            }
        }
    }
}
