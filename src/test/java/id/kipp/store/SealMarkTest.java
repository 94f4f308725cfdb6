package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SealMarkTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    @TempDir
    Path folder;

    @Test
    void a_store_knows_the_key_it_was_begun_with_and_says_in_a_line_when_it_is_another(CapturedOutput said) {
        mark("one").atStart();
        mark("one").atStart();
        assertThat(said).doesNotContain("seal.key");
        mark("another").atStart();
        assertThat(said.toString().lines().filter(l -> l.contains("seal.key"))).hasSize(1);
        assertThat(mark("one").knowsKey()).as("another key changes nothing").isTrue();
    }

    @Test
    void of_two_who_start_at_once_one_writes_it_and_the_other_takes_that() {
        var first = mark("one").written(); // both have seen that there is none
        var second = mark("one").written();
        assertThat(second).isEqualTo(first);
        assertThat(store.database().getCollection("store").countDocuments(new Document("_id", "seal")))
                .isEqualTo(1);
    }

    private SealMark mark(String key) {
        return new SealMark(
                store.database(), new Sealing("", folder.resolve(key).resolve("log.key")));
    }
}
