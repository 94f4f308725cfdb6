package id.kipp.source;

import id.kipp.Refusals;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest implements Refusals {

    @TempDir
    Path folder;

    @Test
    void what_cannot_be_opened_or_is_gone_is_said_to_be_unreadable() {
        assertRefused("source.unreadable", () -> SourceFile.read(folder, line -> {}));
        assertRefused("source.unreadable", () -> SourceFile.read(folder.resolve("hilang"), line -> {}));
    }
}
