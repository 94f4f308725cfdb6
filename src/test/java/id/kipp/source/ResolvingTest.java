package id.kipp.source;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.Agencies;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Gathering;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Role;
import id.kipp.store.Outbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolvingTest extends ServiceTest implements Refusals {

    @TempDir
    Path folder;

    void take(Register register, String... lines) throws Exception {
        var text = "id,title,agency,year,summary\n" + String.join("\n", lines) + "\n";
        var file = Files.writeString(folder.resolve("r.csv"), text);
        bean(Importing.class)
                .take(actor(Role.SECRETARIAT), new Importing.Wanted(register, file, "r.csv", true), l -> {}, n -> {});
    }

    SourceRecord record(String id) {
        return bean(SourceStore.class).find(id).orElseThrow();
    }

    String body(String number) {
        return bean(Catalogue.class)
                .find(new EntryId(number))
                .map(e -> e.text().body())
                .orElse("");
    }

    @Test
    void a_confirmed_name_is_known_from_then_on_and_all_that_waited_under_it_are_in_the_catalogue() throws Exception {
        take(
                Register.IGA,
                "R1,Layar Biru,Puskesmas Uji Sleman,2021,Satu",
                "R2,Atap Hijau,Puskesmas Uji Sleman,2021,Dua");
        var resolving = bean(Resolving.class);
        assertThat(resolving.confirm(actor(Role.SECRETARIAT), record("iga:R1"), "34.04"))
                .isEqualTo(2);
        assertThat(body("IGA-R2")).isEqualTo("Dua");
        take(Register.IGA, "R3,Pagar Merah,Puskesmas Uji Sleman,2021,Tiga");
        assertThat(body("IGA-R3")).isEqualTo("Tiga");
    }

    @Test
    void what_is_merged_tells_what_both_registers_say_and_no_longer_after_it_is_undone() throws Exception {
        take(Register.IGA, "M1,Perahu Lontar,Kota Malang,2021,Cerita IGA");
        take(Register.INOLAND, "M2,PERAHU LONTAR,Pemkot Malang,2021,Cerita Inoland");
        var resolving = bean(Resolving.class);
        resolving.merge(actor(Role.SECRETARIAT), record("inoland:M2"));
        assertThat(body("IGA-M1")).contains("Cerita IGA", "Cerita Inoland");
        assertRefused("source.not-open", () -> resolving.merge(actor(Role.SECRETARIAT), record("inoland:M2")));
        resolving.separate(actor(Role.SECRETARIAT), record("inoland:M2"));
        assertThat(body("IGA-M1")).isEqualTo("Cerita IGA");
        resolving.different(actor(Role.SECRETARIAT), record("inoland:M2"));
        assertThat(body("INOLAND-M2")).isEqualTo("Cerita Inoland");
    }

    boolean isPublished(String number) {
        return bean(Gathering.class).find(new EntryId(number)).isPresent();
    }

    /** Ends when the record is to be stored. */
    static final class Ending extends SourceStore {

        Ending() {
            super(bean(Outbox.class));
        }

        @Override
        SourceRecord save(SourceRecord next) {
            throw new CancellationException();
        }
    }

    @Test
    void a_decision_that_is_ended_in_the_middle_is_done_by_the_same_once_more() throws Exception {
        take(Register.IGA, "K1,Sumur Bor,Kota Malang,2021,Cerita IGA");
        take(Register.INOLAND, "K2,SUMUR BOR,Pemkot Malang,2021,Cerita Inoland");
        var ending = new Resolving(
                new Ending(), bean(Gathering.class), bean(Institutions.class), bean(Agencies.class), Clock.systemUTC());
        assertThatThrownBy(() -> ending.different(actor(Role.SECRETARIAT), record("inoland:K2")))
                .isInstanceOf(CancellationException.class);
        assertThat(body("INOLAND-K2")).isEqualTo("Cerita Inoland");
        bean(Resolving.class).different(actor(Role.SECRETARIAT), record("inoland:K2"));
        assertThat(record("inoland:K2").isOpen()).isTrue();
        assertThat(body("INOLAND-K2")).isEqualTo("Cerita Inoland");
    }

    @Test
    void a_record_that_is_open_and_not_in_the_catalogue_comes_into_it_with_its_file() throws Exception {
        take(Register.IGA, "L1,Lentera Desa,Kota Malang,2021,Cerita");
        bean(MongoDatabase.class).getCollection("catalogue").deleteOne(new Document("_id", "IGA-L1"));
        assertThat(isPublished("IGA-L1")).isFalse();
        take(Register.IGA, "L1,Lentera Desa,Kota Malang,2021,Cerita");
        assertThat(body("IGA-L1")).isEqualTo("Cerita");
    }

    @Test
    void nothing_is_merged_with_what_waits_and_what_was_merged_stands_for_what_it_was_merged_with() throws Exception {
        var story = "pembuatan garam rakyat melalui rumah prisma tanpa menunggu musim kemarau panjang";
        take(Register.IGA, "N1,Rumah Garam,Kota Malang,2021,Cerita IGA");
        take(Register.INOLAND, "N2,RUMAH GARAM,Pemkot Malang,2021," + story);
        take(Register.KIPP, "N3,Rumah Garam,Kota Malang,2021," + story);
        var resolving = bean(Resolving.class);
        assertThat(record("kipp:N3").standing().twin()).isEqualTo("inoland:N2");
        assertRefused("source.twin-waits", () -> resolving.merge(actor(Role.SECRETARIAT), record("kipp:N3")));
        resolving.merge(actor(Role.SECRETARIAT), record("inoland:N2"));
        resolving.merge(actor(Role.SECRETARIAT), record("kipp:N3"));
        assertThat(body("IGA-N1")).contains("Cerita IGA").containsSubsequence(story, story);
        take(Register.KIPP, "N4,Rumah Garam,Kota Malang,2021," + story);
        assertThat(record("kipp:N4").standing().twin()).isEqualTo("iga:N1");
    }

    @Test
    void what_was_in_the_catalogue_leaves_it_when_it_is_left_out_and_comes_back_when_that_is_undone() throws Exception {
        take(Register.IGA, "W1,Kincir Sungai,Kota Malang,2021,Cerita");
        take(Register.IGA, "W1,Kincir Sungai,Balai Entah Berantah,2021,Cerita");
        assertThat(isPublished("IGA-W1")).isTrue();
        var resolving = bean(Resolving.class);
        resolving.dismiss(actor(Role.SECRETARIAT), record("iga:W1"));
        assertThat(isPublished("IGA-W1")).isFalse();
        resolving.restore(actor(Role.SECRETARIAT), record("iga:W1"));
        assertThat(isPublished("IGA-W1")).isTrue();
        assertThat(record("iga:W1").standing()).isEqualTo(RecordStanding.unknown());
        assertRefused("source.not-open", () -> resolving.restore(actor(Role.SECRETARIAT), record("iga:W1")));
    }

    @Test
    void what_was_in_the_catalogue_does_not_stand_in_it_twice_once_it_is_merged() throws Exception {
        take(Register.IGA, "V1,Kebun Atap,Kota Malang,2021,Cerita IGA");
        take(Register.INOLAND, "V2,Kebun Atap,Kota Bandung,2021,Cerita Inoland");
        take(Register.INOLAND, "V2,Kebun Atap,Balai Kebun Entah,2021,Cerita Inoland");
        var resolving = bean(Resolving.class);
        resolving.confirm(actor(Role.SECRETARIAT), record("inoland:V2"), "35.73");
        resolving.merge(actor(Role.SECRETARIAT), record("inoland:V2"));
        assertThat(isPublished("INOLAND-V2")).isFalse();
        assertThat(body("IGA-V1")).contains("Cerita Inoland");
        resolving.separate(actor(Role.SECRETARIAT), record("inoland:V2"));
        assertThat(isPublished("INOLAND-V2")).isTrue();
    }

    @Test
    void what_is_told_otherwise_of_a_merged_record_is_told_by_what_it_was_merged_with() throws Exception {
        take(Register.IGA, "P1,Payung Pantai,Kota Malang,2021,Cerita IGA");
        take(Register.INOLAND, "P2,PAYUNG PANTAI,Pemkot Malang,2021,Cerita lama");
        bean(Resolving.class).merge(actor(Role.SECRETARIAT), record("inoland:P2"));
        take(Register.INOLAND, "P2,PAYUNG PANTAI,Pemkot Malang,2021,Cerita baru");
        assertThat(body("IGA-P1")).contains("Cerita IGA", "Cerita baru").doesNotContain("Cerita lama");
    }
}
