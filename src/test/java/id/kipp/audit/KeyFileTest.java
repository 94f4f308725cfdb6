package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.kipp.Refusals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    void nobody_but_its_owner_reads_a_key_that_was_made() throws IOException {
        var path = folder.resolve("log.key");
        assumeThat(path.getFileSystem().supportedFileAttributeViews()).contains("posix");
        new KeyFile(path).make();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_that_cannot_be_kept_is_not_made() throws IOException {
        var inTheWay = Files.createFile(folder.resolve("data"));
        var file = new KeyFile(inTheWay.resolve("log.key"));
        assertRefused(AuditRefusal.LOG_KEY_UNWRITABLE, file::make);
    }
}
