package id.kipp.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The documents themselves, which lie in the order of their ids. */
final class IdIndex extends PlannedIndex {

    /** What a collection read from one end to the other calls itself where other ways say the name of an index. */
    static final String SCAN = "SCAN";

    private final MVMap<Key, byte[]> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Key, byte[]> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    static IdIndex scan(MVMap<Key, byte[]> documents) {
        return new IdIndex(SCAN, List.of(), documents);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (documents.containsKey(getPosition(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {}

    @Override
    public Key remove(Document document) {
        return getPosition(document);
    }

    /** The id of a document never changes; but it must not grow too large, and it is too late to refuse that when it is stored. */
    @Override
    public void checkUpdate(Document old, Document changed, MongoCollection<Key> collection) {
        Bson.encode(changed);
    }

    @Override
    public void updateInPlace(Document old, Document changed, Key position, MongoCollection<Key> collection) {}

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public void drop() {}

    @Override
    public boolean isSeveral(int field) {
        return false;
    }

    @Override
    public boolean isOdd() {
        return false;
    }

    @Override
    public boolean leavesOut() {
        return false;
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public long count(Span span) {
        return Scan.count(documents, span);
    }

    @Override
    public Source open(List<Span> spans, boolean back) {
        return new Found(new Scan<>(documents, spans, back), !getName().equals(SCAN));
    }

    private record Found(Scan<byte[]> scan, boolean byKey) implements Source {

        @Override
        public boolean next() {
            return scan.next();
        }

        @Override
        public Key position() {
            return scan.key();
        }

        @Override
        public byte[] document() {
            return scan.value();
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
            long keys = scan.keys();
            return byKey ? keys : 0;
        }
    }
}
