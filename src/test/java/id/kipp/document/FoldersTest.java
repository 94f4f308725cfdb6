package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FoldersTest {

    @Test
    void what_a_killed_process_left_is_swept_and_what_a_living_one_has_stays() throws Exception {
        var own = Folders.fresh("mine");
        var place = own.getParent();
        var dead = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version").start();
        dead.waitFor();
        var left = Files.createDirectory(place.resolve("kipp-" + dead.pid() + "-quarantine-1"));
        Files.writeString(left.resolve("1"), "berkas orang");
        var next = Folders.fresh("mine");
        assertThat(left).doesNotExist();
        assertThat(own).exists();
        Folders.delete(own);
        Folders.delete(next);
        assertThat(own).doesNotExist();
    }

    @Test
    void emptying_does_not_follow_links_out_of_the_folder() throws Exception {
        var folder = Folders.fresh("links");
        var outside = Files.createTempFile("luar", ".txt");
        Files.createSymbolicLink(folder.resolve("link"), outside);
        Files.createSymbolicLink(folder.resolve("up"), outside.getParent());
        Folders.delete(folder);
        assertThat(folder).doesNotExist();
        assertThat(outside).exists();
        Files.delete(outside);
    }
}
