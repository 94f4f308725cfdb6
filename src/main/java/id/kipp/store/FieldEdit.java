package id.kipp.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody makes of one field.
 *
 * @param path of the {@link Field} in its document
 * @param read its version when it was read, 0 while nobody had written it
 */
public record FieldEdit<T>(String path, int read, Field<T> written) {

    public static <T> FieldEdit<T> of(String path, @Nullable Field<T> read, @Nullable T written) {
        return new FieldEdit<>(path, read == null ? 0 : read.version(), Field.next(read, written));
    }

    /** Somebody else has written it since, and something else. */
    public boolean collides(Field<?> stored) {
        return stored.version() != read && !isIn(stored);
    }

    /** What is stored is what is to be written, whoever wrote it. */
    public boolean isIn(Field<?> stored) {
        return Objects.equals(stored.value(), written.value());
    }
}
