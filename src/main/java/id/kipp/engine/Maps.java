package id.kipp.engine;

import org.h2.mvstore.MVMap;

/** The maps in the store's file, by name: whoever copies them must know what is in them. */
final class Maps {

    private static final String DOCUMENTS = "documents:";
    private static final String INDEX = "index:";

    private Maps() {}

    static String documents(String collection) {
        return DOCUMENTS + collection;
    }

    static String index(String collection, String index) {
        return INDEX + collection + "/" + index;
    }

    static MVMap.Builder<Key, byte[]> documents() {
        return new MVMap.Builder<Key, byte[]>().keyType(new Key.Type()).valueType(new Bytes());
    }

    static MVMap.Builder<Key, Key> index() {
        return new MVMap.Builder<Key, Key>().keyType(new Key.Type()).valueType(new Key.Type());
    }

    static boolean isDocuments(String map) {
        return map.startsWith(DOCUMENTS);
    }

    /** The database whose documents are in that map. */
    static String database(String documents) {
        return documents.substring(DOCUMENTS.length(), documents.indexOf('.'));
    }

    /** Maps of before the documents were kept as BSON. */
    static boolean isOfTheFirstFormat(String map) {
        return map.startsWith("databases.");
    }

    /** How a map of that name is opened. */
    static MVMap.Builder<?, ?> of(String map) {
        if (isDocuments(map)) return documents();
        if (map.startsWith(INDEX)) return index();
        if (map.equals(IndexMarks.MAP)) return IndexMarks.builder();
        throw new IllegalStateException("no map of ours: " + map);
    }
}
