package id.kipp.engine;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.store.NotOnASecondServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@NotOnASecondServer("the embedded engine itself is its subject")
class DataFolderTest implements Refusals {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_cannot_be_made_is_said() throws IOException {
        var inTheWay = Files.createFile(folder.resolve("data"));
        assertRefused(EngineRefusal.STORE_NO_FOLDER, () -> DataFolder.claim(inTheWay));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_but_its_owner_looks_into_a_store() throws IOException {
        var data = folder.resolve("new/data");
        try (var server = EmbeddedServer.start(data, 0);
                var client = server.client()) {
            client.getDatabase("kipp").getCollection("things").insertOne(new Document());
            client.getDatabase("kipp-files").getCollection("things").insertOne(new Document());
            assertClosed(data);
            assertThat(inside(data)).hasSizeGreaterThan(4);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_store_that_lay_open_before_is_closed_at_its_start_with_all_that_lies_in_it() throws IOException {
        var data = folder.resolve("data");
        EmbeddedServer.start(data, 0).close();
        Files.createDirectories(data.resolve("index/proposals"));
        Files.createFile(data.resolve("index/proposals/segments"));
        Files.createFile(data.resolve("log.key"));
        for (var one : inside(data))
            Files.setPosixFilePermissions(one, fromString(Files.isDirectory(one) ? "rwxr-xr-x" : "rw-r--r--"));
        EmbeddedServer.start(data, 0).close();
        assertClosed(data);
    }

    private static void assertClosed(Path data) throws IOException {
        for (var one : inside(data))
            assertThat(Files.getPosixFilePermissions(one))
                    .as(one.toString())
                    .isEqualTo(fromString(Files.isDirectory(one) ? "rwx------" : "rw-------"));
    }

    private static List<Path> inside(Path data) throws IOException {
        try (var all = Files.walk(data)) {
            return all.toList();
        }
    }
}
