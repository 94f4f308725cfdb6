package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest implements Refusals {

    @TempDir
    Path folder;

    @Test
    void a_key_that_was_made_is_the_one_that_is_read() {
        var file = new KeyFile(folder.resolve("new/log.key"));
        assertThat(file.make().getPublic()).isEqualTo(file.read().getPublic());
    }

    @Test
    void a_key_that_cannot_be_kept_is_not_made() throws IOException {
        var inTheWay = Files.createFile(folder.resolve("data"));
        var file = new KeyFile(inTheWay.resolve("log.key"));
        assertRefused(AuditRefusal.LOG_KEY_UNWRITABLE, file::make);
    }
}
