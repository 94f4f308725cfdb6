package id.kipp.objection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file on its way in. @param name as the person's computer calls it; only ever shown */
public record HandedIn(String name, InputStream content) {

    void close() {
        try {
            content.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
