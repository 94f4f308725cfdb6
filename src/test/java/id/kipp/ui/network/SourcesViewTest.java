package id.kipp.ui.network;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.kernel.Role;
import id.kipp.source.Importing;
import id.kipp.source.Register;
import id.kipp.ui.DeskTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesViewTest extends DeskTest {

    static final String PAGE = "register";

    @TempDir
    Path folder;

    void waiting(String ids, int many) throws Exception {
        var secretary = signIn(Role.SECRETARIAT);
        var lines = IntStream.rangeClosed(1, many)
                .mapToObj(n -> "%1$s%2$02d,Kincir %1$s %2$02d,Balai Entah,2021,Cerita".formatted(ids, n))
                .collect(Collectors.joining("\n"));
        var file = Files.writeString(folder.resolve(ids), "id,title,agency,year,summary\n" + lines + "\n");
        bean(Importing.class)
                .take(secretary, new Importing.Wanted(Register.IGA, file, ids + ".csv", true), l -> {}, n -> {});
    }

    void at(String asked) {
        UI.getCurrent().navigate("sekretariat/jadwal");
        UI.getCurrent().navigate(PAGE, QueryParameters.fromString(asked));
    }

    long cards() {
        return _find(H3.class).size();
    }

    @Test
    void every_record_is_reached_page_by_page_or_by_its_words() throws Exception {
        waiting("SV", 23);
        at("cari=Kincir SV");
        assertThat(cards()).isEqualTo(20);
        assertThat(page()).contains("Halaman 1 dari 2");
        _click(_get(Button.class, b -> b.withText("Halaman berikutnya")));
        assertThat(cards()).isEqualTo(3);
        at("cari=sv17");
        assertThat(_get(H3.class).getText()).isEqualTo("Kincir SV 17");
        at("cari=.*");
        assertThat(cards()).isZero();
    }

    @Test
    void registers_are_for_the_secretariat_and_who_keeps_one_and_who_is_who_for_the_secretariat_alone() {
        opensOnlyFor(PAGE, Role.SECRETARIAT, Role.CO_MANAGER);
        opensOnlyFor("register/mutu", Role.SECRETARIAT, Role.CO_MANAGER);
        opensOnlyFor("sekretariat/lembaga", Role.SECRETARIAT);
    }

    @Test
    void who_keeps_no_register_is_told_so_and_offered_no_file() {
        signIn(Role.CO_MANAGER);
        UI.getCurrent().navigate(PAGE);
        assertThat(page()).contains("Instansi Anda tidak mengelola register");
        assertThat(_find(Button.class, b -> b.withText("Masukkan berkas register")))
                .isEmpty();
    }

    @Test
    void how_good_the_registers_are_is_counted_by_register() throws Exception {
        waiting("SQ", 2);
        UI.getCurrent().navigate("register/mutu");
        assertThat(page()).contains("Indeks Inovasi Daerah", "Menunggu: instansi tidak dikenal", "Tanpa TPB");
    }

    @Test
    void an_institution_is_found_and_its_names_are_shown() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/lembaga", QueryParameters.fromString("cari=kemenkeu"));
        assertThat(page())
                .contains("Kementerian Keuangan", "Nama lain: Kemenkeu")
                .doesNotContain("belum diperiksa");
    }

    @Test
    void what_was_left_out_is_listed_and_waits_again_when_that_is_undone() throws Exception {
        waiting("SW", 1);
        at("cari=SW01");
        _click(_get(Button.class, b -> b.withText("Tidak dimasukkan")));
        assertThat(cards()).isZero();
        at("cari=SW01&keadaan=DISMISSED");
        assertThat(cards()).isEqualTo(1);
        _click(_get(Button.class, b -> b.withText("Batalkan, tunggu ketetapan lagi")));
        assertThat(cards()).isZero();
        at("cari=SW01");
        assertThat(cards()).isEqualTo(1);
    }
}
