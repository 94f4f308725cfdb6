package id.kipp.custody;

import id.kipp.kernel.Refusal;
import id.kipp.store.AnyStore;
import id.kipp.store.StoreCopy;
import id.kipp.store.StoreRefusal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Carries a whole store from one address to another. */
public final class Transfer {

    private Transfer() {}

    /** @param different the collections of which copy and original are not the same */
    public record Copied(int collections, long documents, long files, long bytes, List<String> different) {}

    /** Whether that is a MongoDB's address and no folder's. */
    public static boolean isMongo(String address) {
        return AnyStore.isMongo(address);
    }

    /**
     * @param key of the log, where the store is in a MongoDB; a folder has its own
     * @param tell the name of each collection that is there
     * @throws Refusal {@code store.none}, {@code copy.same}, as {@link StoreCopy#run} and {@link AnyStore#open}
     */
    public static Copied run(String from, String to, Path key, Consumer<String> tell) {
        if (!isMongo(from) && !AnyStore.isIn(Path.of(from)))
            throw new Refusal(StoreRefusal.NONE, Path.of(from).toAbsolutePath().normalize());
        if (isSame(from, to)) throw new Refusal(StoreRefusal.COPY_SAME);
        try (var source = AnyStore.open(from);
                var target = AnyStore.open(to)) {
            var is = StoreCopy.run(source, target, keyOf(from, key), tell);
            return new Copied(is.collections(), is.documents(), is.files(), is.bytes(), is.different());
        }
    }

    /** Where the key of that store's log lies. */
    public static Path keyOf(String address, Path elsewhere) {
        return isMongo(address) ? elsewhere : Path.of(address).resolve("log.key");
    }

    private static boolean isSame(String from, String to) {
        if (isMongo(from) || isMongo(to)) return from.equals(to);
        return Path.of(from)
                .toAbsolutePath()
                .normalize()
                .equals(Path.of(to).toAbsolutePath().normalize());
    }
}
