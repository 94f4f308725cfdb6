package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncomingTest extends KitTest {

    @Test
    void what_is_longer_than_it_may_be_is_turned_down_whatever_the_browser_was_told() {
        var taken = new ArrayList<Integer>();
        var upload = upload(Incoming.bytes(100, (name, bytes) -> taken.add(bytes.length)));
        send(upload, 100);
        send(upload, 101);
        assertThat(taken).containsExactly(100);
    }

    @Test
    void and_nothing_of_it_stays_on_the_disk() throws IOException {
        var taken = new ArrayList<Path>();
        var upload = upload(Incoming.file(100_000, (name, file) -> taken.add(file)));
        var before = ours();
        send(upload, 100_000);
        send(upload, 100_001);
        assertThat(taken).singleElement().satisfies(f -> assertThat(f).hasSize(100_000));
        Files.delete(taken.getFirst());
        assertThat(ours()).isEqualTo(before);
    }

    private static Upload upload(UploadHandler handler) {
        var upload = new Upload(handler);
        UI.getCurrent().add(upload);
        return upload;
    }

    private static void send(Upload upload, int bytes) {
        try {
            _upload(upload, "a.bin", new byte[bytes]);
        } catch (RuntimeException | AssertionError turnedDown) {
            assertThat(turnedDown).hasMessageContaining("too large");
        }
        MockVaadin.clientRoundtrip(false);
    }

    private static List<String> ours() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.startsWith("kipp-upload-"))
                    .sorted()
                    .toList();
        }
    }
}
