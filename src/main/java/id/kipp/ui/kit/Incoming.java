package id.kipp.ui.kit;

import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * Files on their way in, read no further than they may be long: what the browser is told of that binds nobody. What is too
 * long is turned down, and nothing of it stays.
 */
public final class Incoming {

    private static final String TOO_LARGE = "too large";
    private static final int BUFFER = 64 * 1024;

    private Incoming() {}

    /** Whole in memory. @param then told name and bytes, in the screen */
    public static UploadHandler bytes(int most, BiConsumer<String, byte[]> then) {
        return event -> {
            try (var content = event.getInputStream()) {
                var bytes = content.readNBytes(most + 1);
                if (bytes.length > most) event.reject(TOO_LARGE);
                else event.getUI().access(() -> then.accept(event.getFileName(), bytes));
            }
        };
    }

    /** As a file of ours, which whoever takes it deletes. @param then told name and file, in the screen */
    public static UploadHandler file(long most, BiConsumer<String, Path> then) {
        return event -> {
            var file = Files.createTempFile("kipp-upload-", "");
            boolean kept = false;
            try (var content = event.getInputStream()) {
                kept = isWhole(content, file, most);
            } finally {
                if (!kept) Files.delete(file);
            }
            if (kept) event.getUI().access(() -> then.accept(event.getFileName(), file));
            else event.reject(TOO_LARGE);
        };
    }

    private static boolean isWhole(InputStream content, Path file, long most) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) return false;
                out.write(buffer, 0, read);
            }
            return true;
        }
    }
}
