package id.kipp.engine;

import id.kipp.Refusals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest implements Refusals {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_cannot_be_made_is_said() throws IOException {
        var inTheWay = Files.createFile(folder.resolve("data"));
        assertRefused(EngineRefusal.STORE_NO_FOLDER, () -> DataFolder.claim(inTheWay));
    }
}
