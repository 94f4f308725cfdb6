package id.kipp.engine;

import java.util.HashSet;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Documents in the order of an index, each once. */
final class IndexSource implements Source {

    private final Scan<Key> scan;
    private final MVMap<Key, byte[]> documents;
    private final @Nullable Set<Key> seen;

    /** @param several whether a document can have several keys there */
    IndexSource(Scan<Key> scan, MVMap<Key, byte[]> documents, boolean several) {
        this.scan = scan;
        this.documents = documents;
        this.seen = several ? new HashSet<>() : null;
    }

    @Override
    public boolean next() {
        while (scan.next()) {
            if (seen == null || seen.add(scan.value())) return true;
        }
        return false;
    }

    @Override
    public Key position() {
        return scan.value();
    }

    @Override
    public byte[] document() {
        var document = documents.get(scan.value());
        if (document == null) throw new IllegalStateException("an index names a document that is not there");
        return document;
    }

    @Override
    public void skip(long keys) {
        scan.skip(keys);
    }

    @Override
    public void pause() {
        scan.pause();
    }

    @Override
    public long keysExamined() {
        return scan.keys();
    }
}
