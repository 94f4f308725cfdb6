package id.kipp.engine;

import id.kipp.kernel.OwnersOnly;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file of the embedded store: how it is opened, and how it gets rid of what it no longer needs. */
final class StoreFile {

    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);
    private static final long NOT_WORTH_IT = 16L << 20;
    private static final int COPY_AT_ONCE = 8 << 20;
    private static final int VERSIONS = 20;

    private StoreFile() {}

    /** @throws Refusal when it is damaged, or of the format that came before this one's */
    static MVStore open(Path path, int cacheMegabytes) {
        try {
            OwnersOnly.file(path);
            OwnersOnly.file(path.resolveSibling(path.getFileName() + ".journal"));
            var store = open(path.toString(), cacheMegabytes);
            if (isOfTheFirstFormat(store)) {
                store.closeImmediately();
                throw new Refusal(
                        EngineRefusal.STORE_FIRST_FORMAT,
                        String.valueOf(path.toAbsolutePath().getParent()));
            }
            syncFolder(path);
            return store;
        } catch (IOException | MVStoreException e) {
            throw (Refusal) new Refusal(EngineRefusal.STORE_DAMAGED, path, e.toString()).initCause(e);
        }
    }

    /** @param name as H2 understands it, so it need not be a file of the system */
    static MVStore open(String name, int cacheMegabytes) {
        var store = builder(JournaledPath.of(name)).cacheSize(cacheMegabytes).open();
        // Every commit is synced, so what an old one held may soon be overwritten; not at once, because
        // the next one may be torn, and then the last whole one must still find everything it refers to.
        store.setRetentionTime(0);
        store.setVersionsToKeep(VERSIONS);
        return store;
    }

    /** Nothing is written but by our own commits: no timer, no full buffer may commit half a command. */
    private static MVStore.Builder builder(String name) {
        return new MVStore.Builder().fileName(name).autoCommitDisabled().autoCommitBufferSize(0);
    }

    /**
     * Replaces the file by a fresh copy when more than half of it is free. The copy takes its place in one step, when it is
     * complete and on the disk: whoever is killed before has the old file, whoever is killed after has the new one.
     */
    static void compact(Path path) {
        var copy = path.resolveSibling(path.getFileName() + ".copy");
        try {
            Files.deleteIfExists(copy); // of a process that was killed
            if (!Files.exists(path) || Files.size(path) < NOT_WORTH_IT) return;
            long used = used(path);
            if (used == 0 || used * 2 > Files.size(path)) return;
            if (path.toFile().getUsableSpace() < used * 2) {
                log.warn("{} is more than half free, but the disk has no room for its copy", path);
                return;
            }
            long before = Files.size(path);
            OwnersOnly.file(copy);
            copy(path, copy);
            Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder(path);
            log.info("{} made smaller: {} MB before, {} MB now", path, before >> 20, Files.size(path) >> 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MVStoreException e) {
            log.warn("{} could not be made smaller and stays as it is", path, e);
        }
    }

    private static long used(Path path) throws IOException {
        try (var store = builder(path.toString()).readOnly().open()) {
            if (isOfTheFirstFormat(store)) return 0;
            return Files.size(path)
                    / 100
                    * store.getFillRate()
                    * store.getFileStore().getChunksFillRate()
                    / 100;
        }
    }

    private static boolean isOfTheFirstFormat(MVStore store) {
        return store.getMapNames().stream().anyMatch(Maps::isOfTheFirstFormat);
    }

    private static void copy(Path path, Path copy) throws IOException {
        try (var from = builder(path.toString()).readOnly().open()) {
            var maps = new TreeMap<String, MVMap<?, ?>>();
            for (var name : from.getMapNames()) maps.put(name, from.openMap(name, Maps.of(name)));
            write(maps, copy);
        }
    }

    /** Writes these maps into a file of their own, without gaps; the disk has all of it when this returns. */
    static void write(Map<String, ? extends MVMap<?, ?>> maps, Path file) throws IOException {
        try (var to = builder(file.toString()).open()) {
            to.setRetentionTime(0);
            for (var map : maps.entrySet()) copy(map.getValue(), to, map.getKey());
            to.commit();
            to.sync();
        } catch (MVStoreException broken) { // the disk is full, or went away
            throw new IOException(broken.getMessage(), broken);
        }
        try (var whole = FileChannel.open(file, StandardOpenOption.WRITE)) {
            whole.force(true); // closing wrote once more
        }
    }

    @SuppressWarnings("unchecked") // a map of that name is always of that type
    private static <K, V> void copy(MVMap<K, V> source, MVStore to, String name) throws IOException {
        var target = to.openMap(name, (MVMap.Builder<K, V>) Maps.of(name));
        var entries = source.cursor(null);
        while (entries.hasNext()) {
            var key = entries.next();
            target.append(key, entries.getValue());
            if (to.getUnsavedMemory() > COPY_AT_ONCE) to.commit();
        }
        if (target.sizeAsLong() != source.sizeAsLong()) throw new IOException(name + " was not copied whole");
    }

    /** A new name is on the disk only when its folder is. Not to be had on Windows, which does it by itself. */
    static void syncFolder(Path path) {
        try (var folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            log.debug("no sync of {}", path.getParent(), e);
        }
    }
}
