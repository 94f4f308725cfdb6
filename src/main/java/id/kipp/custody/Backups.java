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

    /**
     * @param seq of the last link of the log that is in it
     * @param head the hash of that
     * @param at its moment
     * @param keys the names of those that are in it
     */
    public record Done(
            int collections,
            long documents,
            long files,
            long bytes,
            long seq,
            String head,
            String at,
            List<String> keys) {}

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
            var is = StoreSum.of(written);
            var done = new Done(
                    is.collections(),
                    is.documents(),
                    is.files(),
                    is.bytes(),
                    is.seq(),
                    is.head(),
                    said.getOrDefault(FolderBackup.AT, ""),
                    keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
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
        var text = Canonical.json(Map.of(
                "at", done.at(),
                "seq", done.seq(),
                "head", done.head(),
                "collections", done.collections(),
                "documents", done.documents(),
                "files", done.files(),
                "bytes", done.bytes(),
                "keys", done.keys()));
        var part = into.resolve(FolderBackup.COMPLETE + ".part");
        Files.writeString(part, text + "\n");
        Files.move(part, into.resolve(FolderBackup.COMPLETE), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(into.resolve(FolderBackup.UNFINISHED));
    }
}
