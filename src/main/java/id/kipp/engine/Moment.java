package id.kipp.engine;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The maps of a file as they are now, for as long as this is open, whatever is written meanwhile. To be made between two
 * commands; what it holds on the disk is not written over before it is closed.
 */
final class Moment implements AutoCloseable {

    private final MVStore file;
    private final MVStore.TxCounter used;
    private final long version;

    Moment(MVStore file) {
        this.file = file;
        this.used = file.registerVersionUsage();
        this.version = file.getCurrentVersion();
    }

    /** To be asked before the next command writes. */
    <K, V> MVMap<K, V> of(MVMap<K, V> map) {
        return map.openVersion(version);
    }

    @Override
    public void close() {
        file.deregisterVersionUsage(used);
    }
}
