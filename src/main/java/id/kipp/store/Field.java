package id.kipp.store;

import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A field that several people may write at once. Whoever writes says at which version it was read, so that nobody replaces
 * what was not seen; other fields of the same document are nobody's concern.
 *
 * @param version 0 while nobody has written it, then one more with each write
 */
public record Field<T>(@BsonProperty("v") int version, @BsonProperty("x") @Nullable T value) {

    public static <T> Field<T> blank() {
        return new Field<>(0, null);
    }

    /** @param before null while nobody has written it */
    public static <T> Field<T> next(@Nullable Field<T> before, @Nullable T written) {
        return new Field<>(before == null ? 1 : before.version() + 1, written);
    }

    Document stored() {
        var stored = new Document("v", version);
        return value == null ? stored : stored.append("x", value);
    }
}
