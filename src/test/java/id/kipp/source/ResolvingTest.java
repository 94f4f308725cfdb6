package id.kipp.source;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Role;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
