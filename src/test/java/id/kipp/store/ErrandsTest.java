package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.engine.EmbeddedServer;
import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.util.unit.DataSize;

/** What the application that has a folder open does for a command of another process. */
class ErrandsTest implements Refusals {

    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private Path data;
    private EmbeddedServer server;
    private ErrandDesk desk;

    @BeforeEach
    void start() {
        data = folder.resolve("data");
        server = EmbeddedServer.start(data, 0);
        beans.registerSingleton("server", server);
        var settings = new StoreSettings(data, DataSize.ofBytes(0));
        beans.registerSingleton("echo", new Echo());
        beans.registerSingleton(
                "backup", new FolderBackup(beans.getBeanProvider(EmbeddedServer.class), settings, Clock.systemUTC()));
        desk = new ErrandDesk(
                settings, beans.getBeanProvider(EmbeddedServer.class), beans.getBeanProvider(Errand.class));
        desk.start();
    }

    @AfterEach
    void stop() {
        desk.stop();
        server.close();
    }

    private record Echo() implements Errand {

        @Override
        public String name() {
            return "echo";
        }

        @Override
        public Map<String, String> run(Map<String, String> asked, Consumer<Map<String, String>> say) {
            switch (asked.getOrDefault("word", "")) {
                case "refuse" -> throw new Refusal(StoreRefusal.FOREIGN, "kipp", 7);
                case "fail" -> throw new IllegalStateException("a secret");
                default -> {}
            }
            say.accept(Map.of("heard", asked.getOrDefault("word", "")));
            say.accept(Map.of("heard", "twice\n\"quoted\""));
            return Map.of("end", "yes");
        }
    }

    @Test
    void what_is_asked_is_done_and_what_is_said_comes_in_order() throws IOException {
        var heard = new ArrayList<String>();
        var end = Errands.run(data, "echo", Map.of("word", "hállo"), words -> heard.add(words.get("heard")));
        assertThat(heard).containsExactly("hállo", "twice\n\"quoted\"");
        assertThat(end).containsEntry("end", "yes");
        try (Stream<Path> left = Files.list(data.resolve("errands"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_refusal_is_the_commands_own_with_its_details() {
        assertThatThrownBy(() -> Errands.run(data, "echo", Map.of("word", "refuse"), w -> {}))
                .isInstanceOfSatisfying(Refusal.class, r -> {
                    assertThat(r.key()).isEqualTo("store.foreign");
                    assertThat(r.details()).containsExactly("kipp", "7");
                });
    }

    @Test
    void a_failure_is_told_without_what_it_said() {
        assertThatThrownBy(() -> Errands.run(data, "echo", Map.of("word", "fail"), w -> {}))
                .isInstanceOfSatisfying(Refusal.class, r -> {
                    assertThat(r.key()).isEqualTo(StoreRefusal.ERRAND_FAILED.key());
                    assertThat(r.details()).containsExactly("IllegalStateException");
                });
        assertRefused(StoreRefusal.ERRAND_FAILED, () -> Errands.run(data, "no such", Map.of(), w -> {}));
    }

    @Test
    void nobody_but_the_owner_can_look_into_what_is_asked() throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return;
        Errands.run(data, "echo", Map.of(), w -> {});
        assertThat(Files.getPosixFilePermissions(data.resolve("errands")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void what_is_no_errand_is_thrown_away_and_the_next_is_done() throws IOException {
        Files.writeString(data.resolve("errands/x.ask"), "no JSON");
        Files.createSymbolicLink(data.resolve("errands/y.ask"), data.resolve("kipp.mv"));
        assertThat(Errands.run(data, "echo", Map.of(), w -> {})).containsEntry("end", "yes");
    }

    @Test
    void whoever_holds_the_folder_and_answers_nothing_is_named() {
        desk.stop();
        sleep();
        assertRefused(StoreRefusal.ERRAND_UNANSWERED, () -> Errands.run(data, "echo", Map.of(), w -> {}, SHORT));
        assertThat(data.resolve("errands")).isEmptyDirectory();
    }

    @Test
    void an_application_that_ends_before_it_is_done_is_not_waited_for() {
        desk.stop();
        sleep();
        server.close();
        assertRefused(StoreRefusal.ERRAND_ENDED, () -> Errands.run(data, "echo", Map.of(), w -> {}));
    }

    @Test
    void another_user_than_the_folders_owner_is_told_who_that_is() throws IOException {
        var errands = new ErrandFiles(folder.resolve("errands"), somebodyElses());
        errands.make();
        assertRefused(StoreRefusal.ERRAND_NOT_ITS_OWNER, () -> errands.ask("one", Map.of()));
        assertThat(errands.folder()).isEmptyDirectory();
    }

    /** A folder that is not of who runs this. */
    private Path somebodyElses() throws IOException {
        var folder = Files.createDirectory(this.folder.resolve("theirs"));
        try {
            var users = FileSystems.getDefault().getUserPrincipalLookupService();
            Files.setOwner(folder, users.lookupPrincipalByName("nobody"));
            return folder;
        } catch (IOException mayNot) {
            return Path.of("/");
        }
    }

    @Test
    void a_backup_is_written_by_who_has_the_store_with_the_keys_beside_it() throws IOException {
        Files.writeString(data.resolve("log.key"), "the key");
        write(1);
        var into = folder.resolve("deep/backup");
        var said = Errands.run(data, FolderBackup.NAME, Map.of(FolderBackup.INTO, into.toString()), w -> {});
        write(2);
        assertThat(said).containsEntry(FolderBackup.KEYS, "log.key").containsKey(FolderBackup.AT);
        try (var store = AnyStore.open(into.toString())) {
            assertThat(store.main().getCollection("things").countDocuments()).isEqualTo(1);
            assertThat(StoreSum.of(store).documents()).isEqualTo(1);
        }
        assertThat(into.resolve("log.key")).hasContent("the key");
    }

    @Test
    void a_backup_writes_over_nothing_but_one_that_was_cut_off() throws IOException {
        for (var into : List.of(folder, data.resolve("inside"), Files.createFile(folder.resolve("file"))))
            assertRefused(StoreRefusal.BACKUP_NOT_EMPTY, () -> backup(into));
        var cut = Files.createDirectory(folder.resolve("cut"));
        Files.writeString(cut.resolve("kipp.mv.part"), "half of it");
        assertRefused(StoreRefusal.BACKUP_NOT_EMPTY, () -> backup(cut));
        Files.createFile(cut.resolve(FolderBackup.UNFINISHED));
        Files.writeString(cut.resolve("files.mv"), "half of it as well");
        backup(cut);
        try (var store = AnyStore.open(cut.toString())) {
            assertThat(StoreSum.of(store).seq()).isZero();
        }
    }

    @Test
    void a_disk_without_room_or_a_folder_that_cannot_be_written_is_said_before_anything_is_lost() throws IOException {
        var settings = new StoreSettings(data, DataSize.ofTerabytes(8_000_000));
        var greedy = new FolderBackup(beans.getBeanProvider(EmbeddedServer.class), settings, Clock.systemUTC());
        var into = Map.of(FolderBackup.INTO, folder.resolve("b").toString());
        assertRefused(StoreRefusal.BACKUP_NO_ROOM, () -> greedy.run(into, w -> {}));
        var file = Files.createFile(folder.resolve("plain"));
        assertRefused(StoreRefusal.BACKUP_CANNOT_WRITE, () -> backup(file.resolve("below")));
    }

    private Map<String, String> backup(Path into) {
        return Errands.run(data, FolderBackup.NAME, Map.of(FolderBackup.INTO, into.toString()), w -> {});
    }

    private void write(int id) {
        try (var client = server.client()) {
            client.getDatabase("kipp").getCollection("things").insertOne(new Document("_id", id));
        }
    }

    /** Until who looks for errands has seen that it is to stop. */
    private static void sleep() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
