package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest implements Refusals {

    @TempDir
    Path folder;

    @Test
    void what_is_sealed_opens_for_its_use_and_its_owner_alone() {
        var sealing = sealing();
        var sealed = sealing.seal("app", "budi", "rahasia");
        assertThat(sealed).doesNotContain("rahasia").isNotEqualTo(sealing.seal("app", "budi", "rahasia"));
        assertThat(sealing().open("app", "budi", sealed)).as("after a restart").hasValue("rahasia");
        assertThat(sealing.open("app", "siti", sealed)).isEmpty();
        assertThat(sealing.open("mail", "budi", sealed)).isEmpty();
        var other = sealed.startsWith("x") ? "y" : "x"; // one in sixty-four begins with it
        assertThat(sealing.open("app", "budi", other + sealed.substring(1))).isEmpty();
        assertThat(sealing.open("app", "budi", "bukan apa-apa")).isEmpty();
    }

    @Test
    void with_another_key_nothing_opens_and_no_signature_holds() throws Exception {
        var before = sealing();
        var sealed = before.seal("app", "budi", "rahasia");
        var signed = before.sign("device", "budi");
        assertThat(before.isSigned("device", "budi", signed)).isTrue();
        assertThat(before.isSigned("other", "budi", signed)).isFalse();
        Files.delete(folder.resolve("seal.key"));
        assertThat(sealing().open("app", "budi", sealed)).isEmpty();
        assertThat(sealing().isSigned("device", "budi", signed)).isFalse();
    }

    @Test
    void the_key_is_its_owner_s_to_read_and_of_many_who_make_it_one_is_taken() throws Exception {
        Callable<String> start = () -> sealing().sign("device", "budi");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var signed =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> start).toList());
            for (var one : signed)
                assertThat(one.get()).isEqualTo(signed.getFirst().get());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("seal.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_is_no_key_is_refused_with_a_sentence() throws Exception {
        Files.writeString(folder.resolve("seal.key"), "bukan kunci");
        assertRefused(StoreRefusal.KEY_UNUSABLE, this::sealing);
    }

    private Sealing sealing() {
        return new Sealing("", folder.resolve("log.key"));
    }
}
