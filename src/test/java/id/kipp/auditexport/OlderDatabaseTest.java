package id.kipp.auditexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.kipp.Competition;
import id.kipp.audit.DaysLater;
import id.kipp.cli.OfflineStore;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;

/** The whole store as it was before: nothing in it contradicts itself, and only whoever kept a root can tell. */
class OlderDatabaseTest {

    @TempDir
    Path folder;

    private Actor secretary;
    private EditionId edition;

    @Test
    void a_root_kept_elsewhere_finds_a_database_that_was_put_back() throws IOException {
        var data = folder.resolve("data");
        var root = playTwice(data, folder.resolve("lama"));
        replace(data, folder.resolve("lama"));
        var export = folder.resolve("ekspor");
        try (var context = OfflineStore.open(data)) {
            context.getBean(Exports.class).write(secretary, edition, false, export, share -> {});
        }
        assertThat(Verification.of(export, null, null).holds()).isTrue();
        assertThat(Verification.of(export, null, root).findings())
                .containsExactly(new LogFinding("roots.jsonl", 0, "verify.root-unknown"));
        assumeThat(Python.isHere()).isTrue();
        assertThat(Python.verify(export).code()).isZero();
        assertThat(Python.verify(export, "--root", root).code()).isEqualTo(3);
    }

    @Test
    void the_key_is_its_owners_alone_and_is_never_replaced() throws IOException {
        var data = folder.resolve("data");
        try (var context = OfflineStore.open(data)) {
            something(context);
            DaysLater.sign(context, 1);
        }
        var key = data.resolve("log.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        var right = Files.readString(key);
        Files.delete(key);
        refused(data, "log.key-missing");
        assertThat(key).doesNotExist();
        Files.writeString(key, right.substring(0, 90));
        refused(data, "log.key-damaged");
        try (var other = OfflineStore.open(folder.resolve("other"))) {
            something(other);
        }
        Files.copy(folder.resolve("other/log.key"), key, StandardCopyOption.REPLACE_EXISTING);
        refused(data, "log.key-foreign");
        Files.writeString(key, right);
        OfflineStore.open(data).close();
    }

    private static void refused(Path data, String why) {
        assertThatThrownBy(() -> OfflineStore.open(data))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(why));
    }

    /** @return a root of the later day */
    private Path playTwice(Path data, Path older) throws IOException {
        try (var context = OfflineStore.open(data)) {
            something(context);
        }
        copy(data, older);
        try (var context = OfflineStore.open(data)) {
            var editions = context.getBean(Editions.class);
            var seen = editions.get(edition);
            editions.staff(secretary, seen, seen.team());
            DaysLater.sign(context, 2);
            return Played.root(context, folder);
        }
    }

    private void something(ApplicationContext context) {
        var play = new Competition(context, 2, 1);
        secretary = play.secretary;
        edition = play.id;
    }

    private static void replace(Path data, Path older) throws IOException {
        WholeFolder.delete(data);
        copy(older, data);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }
}
