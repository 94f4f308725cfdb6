package id.kipp.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row. Text stays text: nothing typed by anybody becomes a formula in whatever program opens it.
 * Closing ends the table and leaves the stream open.
 */
public interface TableWriter extends Closeable {

    /** The first row, with the columns' names. */
    void head(List<String> columns) throws IOException;

    /** @param cells texts, numbers, dates (ISO 8601 where there is no cell for dates) or nothing; anything else by its text */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    default void row(@Nullable Object... cells) throws IOException {
        row(Arrays.asList(cells));
    }
}
