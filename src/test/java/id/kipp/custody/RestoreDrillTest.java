package id.kipp.custody;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.account.Actors;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.audit.Checks;
import id.kipp.audit.Forgetful;
import id.kipp.cli.OfflineStore;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.store.Answering;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ListableBeanFactory;

/** What is done when a server is gone: the backup that was taken while people worked is put in its place. */
class RestoreDrillTest {

    @TempDir
    Path folder;

    private final Actor secretary = anAccount(Role.SECRETARIAT).actor();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void a_backup_taken_while_people_work_is_whole_and_is_gone_on_with() throws Exception {
        var backup = folder.resolve("backup");
        Set<String> before;
        Backups.Done done;
        try (var context = OfflineStore.open(folder.resolve("data"))) {
            Answering.begin(context);
            var people = List.of(writing(context, "Barat"), writing(context, "Timur"));
            while (acknowledged.size() < 20) Thread.sleep(10);
            before = Set.copyOf(acknowledged);
            done = Backups.run(folder.resolve("data"), backup);
            over.set(true);
            for (var one : people) one.join();
            Answering.end(context);
        }
        assertThat(done.keys()).containsExactly("log.key", "seal.key");
        assertThat(backup.resolve("backup.json")).content().contains("\"seq\":" + done.seq() + "}");
        assertThat(backup.resolve("backup.unfinished")).doesNotExist();

        var restored = Files.move(backup, folder.resolve("restored"));
        try (var context = OfflineStore.open(restored)) {
            assertThat(names(context)).containsAll(before);
            assertThat(broken(context)).isEmpty();
            var link = context.getBean(MongoDatabase.class)
                    .getCollection("auditChain")
                    .find(new Document("seq", done.seq()))
                    .first();
            assertThat(link == null ? "" : link.getString("hash")).isEqualTo(done.head());

            register(context, "Sesudah");
            Forgetful.drain(context);
            assertThat(names(context)).contains("Pemerintah Uji Sesudah");
            assertThat(broken(context)).isEmpty();
            assertThat(context.getBean(MongoDatabase.class)
                            .getCollection("auditChain")
                            .countDocuments(new Document("action", "agency.registered")))
                    .isEqualTo(names(context).size()); // also of those whose lines waited when it was taken
        }
    }

    private Thread writing(ListableBeanFactory context, String where) {
        return Thread.startVirtualThread(() -> {
            for (int n = 0; !over.get(); n++) {
                register(context, where + " " + n);
                acknowledged.add("Pemerintah Uji " + where + " " + n);
                if (n % 7 == 0) Forgetful.drain(context);
            }
        });
    }

    private void register(ListableBeanFactory context, String name) {
        context.getBean(Agencies.class)
                .register(
                        secretary,
                        new AgencyDraft("Pemerintah Uji " + name, AgencyKind.CITY, Province.SULAWESI_UTARA, false));
    }

    private static Set<String> names(ListableBeanFactory context) {
        return Set.copyOf(context.getBean(MongoDatabase.class)
                .getCollection("agencies")
                .find()
                .map(d -> d.getString("name"))
                .into(new ArrayList<>()));
    }

    private static List<String> broken(ListableBeanFactory context) {
        var found = new ArrayList<String>();
        context.getBean(Checks.class)
                .run(
                        context.getBean(Actors.class).operator(),
                        b -> found.add(b.collection() + " " + b.id() + " " + b.key() + " " + b.detail()));
        return found;
    }
}
