package id.kipp.engine;

import java.nio.file.Path;
import java.util.Arrays;
import org.h2.mvstore.MVMap;

/** What no command does to the file of a store that nobody has open: for tests of what finds it. */
public final class BrokenFile {

    private BrokenFile() {}

    /** @param index by name */
    public static void loseEntry(Path folder, String collection, String index) {
        open(folder, Maps.index(collection, index), Maps.index(), map -> map.remove(map.firstKey()));
    }

    public static void inventEntry(Path folder, String collection, String index) {
        open(folder, Maps.index(collection, index), Maps.index(), map -> {
            var id = KeyEncoder.of("nobody");
            map.put(KeyEncoder.of("anything").plus(id), id);
        });
    }

    /** The last document ends in its middle. */
    public static void cut(Path folder, String collection) {
        open(folder, Maps.documents(collection), Maps.documents(), map -> {
            var whole = map.get(map.lastKey());
            map.put(map.lastKey(), Arrays.copyOf(whole, whole.length / 2));
        });
    }

    private static <K, V> void open(
            Path folder, String name, MVMap.Builder<K, V> type, java.util.function.Consumer<MVMap<K, V>> change) {
        try (var file = StoreFile.open(folder.resolve("kipp.mv"), 8)) {
            MVMap<K, V> map = file.openMap(name, type);
            change.accept(map);
            file.commit();
            file.sync();
        }
    }
}
