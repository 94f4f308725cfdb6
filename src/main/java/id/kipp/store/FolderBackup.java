package id.kipp.store;

import id.kipp.engine.EmbeddedServer;
import id.kipp.kernel.OwnersOnly;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The store of this process as it is at one moment, with the keys that lie beside it: a folder to start from. */
@Component
public class FolderBackup implements Errand {

    public static final String NAME = "backup";

    /** With the folder to write into. */
    public static final String INTO = "into";

    /** The names of the keys that were copied as well; those that lie elsewhere are not. */
    public static final String KEYS = "keys";

    /** Since when what is written is not in it. */
    public static final String AT = "at";

    /** What lies beside a backup when it is complete. */
    public static final String COMPLETE = "backup.json";

    private static final List<String> KEY_FILES = List.of("log.key", "seal.key");
    /** Lies in a folder while it is none. */
    public static final String UNFINISHED = "backup.unfinished";

    private final ObjectProvider<EmbeddedServer> embedded;
    private final Path data;
    private final long reserve;
    private final Clock clock;

    FolderBackup(ObjectProvider<EmbeddedServer> embedded, StoreSettings settings, Clock clock) {
        this.embedded = embedded;
        this.data = settings.data().toAbsolutePath().normalize();
        this.reserve = settings.reserve().toBytes();
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, String> run(Map<String, String> asked, Consumer<Map<String, String>> say) {
        return write(embedded.getObject(), data, reserve, Path.of(asked.getOrDefault(INTO, "")), clock.instant());
    }

    /**
     * What {@link #UNFINISHED} says of a backup that was cut off is written over; nothing else is.
     *
     * @param data the folder of that server
     * @param reserve bytes that are left free where it is written
     * @throws Refusal {@code backup.not-empty}, {@code backup.no-room}, {@code backup.cannot-write}
     */
    static Map<String, String> write(EmbeddedServer server, Path data, long reserve, Path out, Instant now) {
        var into = out.toAbsolutePath().normalize();
        if (into.startsWith(data)) throw new Refusal(StoreRefusal.BACKUP_NOT_EMPTY, into);
        try {
            claim(into);
            requireRoom(data, into, reserve);
            var keys = carryKeys(data, into); // first: a store that is there can be opened
            server.backup(into);
            return Map.of(AT, now.toString(), KEYS, String.join(" ", keys));
        } catch (IOException e) {
            throw (Refusal) new Refusal(StoreRefusal.BACKUP_CANNOT_WRITE, into, e.toString()).initCause(e);
        }
    }

    private static void claim(Path into) throws IOException {
        var mark = into.resolve(UNFINISHED);
        if (Files.exists(into) && !Files.exists(mark)) {
            if (!Files.isDirectory(into)) throw new Refusal(StoreRefusal.BACKUP_NOT_EMPTY, into);
            try (var files = Files.list(into)) {
                if (files.findAny().isPresent()) throw new Refusal(StoreRefusal.BACKUP_NOT_EMPTY, into);
            }
        }
        if (Files.exists(mark)
                && EmbeddedServer.holder(into).isPresent()) // somebody works on what was begun as a backup
        throw new Refusal(StoreRefusal.BACKUP_NOT_EMPTY, into);
        OwnersOnly.folder(into);
        OwnersOnly.file(mark);
        try (var files = Files.list(into)) {
            for (var file : files.filter(Files::isRegularFile).toList()) if (!file.equals(mark)) Files.delete(file);
        }
    }

    private static void requireRoom(Path data, Path into, long reserve) throws IOException {
        long needed = reserve;
        for (var name : List.of("kipp.mv", "files.mv")) needed += Files.size(data.resolve(name));
        if (into.toFile().getUsableSpace() < needed)
            throw new Refusal(StoreRefusal.BACKUP_NO_ROOM, into, (needed >> 20) + 1);
    }

    /** The keys that lie in one folder into another; those that are there already are left. */
    static List<String> carryKeys(Path from, Path into) throws IOException {
        var found = KEY_FILES.stream()
                .filter(k -> Files.isRegularFile(from.resolve(k)))
                .toList();
        for (var key : found) {
            var there = into.resolve(key);
            if (Files.exists(there) && Files.mismatch(from.resolve(key), there) == -1) continue;
            var part = into.resolve(key + EmbeddedServer.PART);
            Files.deleteIfExists(part);
            OwnersOnly.file(part);
            Files.copy(from.resolve(key), part, StandardCopyOption.REPLACE_EXISTING);
            OwnersOnly.file(part);
            Files.move(part, there, StandardCopyOption.ATOMIC_MOVE);
        }
        return found;
    }
}
