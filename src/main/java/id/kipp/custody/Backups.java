package id.kipp.custody;

import id.kipp.audit.Canonical;
import id.kipp.kernel.Refusal;
import id.kipp.store.AnyStore;
import id.kipp.store.Errands;
import id.kipp.store.FolderBackup;
import id.kipp.store.StoreRefusal;
import id.kipp.store.StoreSum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A backup of the embedded store: by the application, where it runs, else by this process. */
public final class Backups {

    private Backups() {}

    /** @param keys the names of those that are in it @param at its moment */
    public record Done(StoreSum store, List<String> keys, String at) {}

    /**
     * Reads what was written whole before it says so in {@value FolderBackup#COMPLETE}.
     *
     * @throws Refusal {@code store.none}, {@code backup.not-empty}, {@code backup.no-room}, {@code backup.cannot-write}; as {@link
     *     Errands#run}
     */
    public static Done run(Path data, Path out) {
        if (!AnyStore.isIn(data))
            throw new Refusal(StoreRefusal.NONE, data.toAbsolutePath().normalize());
        var into = out.toAbsolutePath().normalize();
        var said = Errands.holder(data).isPresent()
                ? Errands.run(data, FolderBackup.NAME, Map.of(FolderBackup.INTO, into.toString()), words -> {})
                : here(data, into);
        try (var written = AnyStore.open(into.toString())) {
            var keys = said.getOrDefault(FolderBackup.KEYS, "");
            var done = new Done(
                    StoreSum.of(written),
                    keys.isEmpty() ? List.of() : List.of(keys.split(" ")),
                    said.getOrDefault(FolderBackup.AT, ""));
            finish(into, done);
            return done;
        } catch (IOException e) {
            throw (Refusal) new Refusal(StoreRefusal.BACKUP_CANNOT_WRITE, into, e.toString()).initCause(e);
        }
    }

    private static Map<String, String> here(Path data, Path into) {
        try (var store = AnyStore.open(data.toString())) {
            return store.backup(into);
        }
    }

    private static void finish(Path into, Done done) throws IOException {
        var is = done.store();
        var text = Canonical.json(Map.of(
                "at", done.at(),
                "seq", is.seq(),
                "head", is.head(),
                "collections", is.collections(),
                "documents", is.documents(),
                "files", is.files(),
                "bytes", is.bytes(),
                "keys", done.keys()));
        var part = into.resolve(FolderBackup.COMPLETE + ".part");
        Files.writeString(part, text + "\n");
        Files.move(part, into.resolve(FolderBackup.COMPLETE), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(into.resolve(FolderBackup.UNFINISHED));
    }
}
