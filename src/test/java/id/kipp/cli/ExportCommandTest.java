package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void anEmptyStore() {
        System.setProperty("kipp.data", folder.resolve("data").toString());
        OfflineStore.open(folder.resolve("data")).close();
    }

    @AfterEach
    void forget() {
        System.clearProperty("kipp.data");
    }

    @Test
    void without_an_edition_there_is_nothing_to_export() {
        var told = Shell.run("--lang", "en", "export", "--out", folder.resolve("log"));
        assertThat(told)
                .isEqualTo(new Shell(2, "", "There is no edition in this store yet, so there is nothing to export.\n"));
        assertThat(folder.resolve("log")).doesNotExist();
    }
}
