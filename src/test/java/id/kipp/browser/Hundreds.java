package id.kipp.browser;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Three hundred institutions and their administrators, each list with ten faulty lines, taken in by a member of the secretariat. */
final class Hundreds {

    private static final int ALL = 300;
    private static final int FAULTY = 10;

    private final Person me;
    private final Path folder;

    Hundreds(Person me, Path folder) {
        this.me = me;
        this.folder = folder;
    }

    void bringsInstitutions() {
        me.opens("sekretariat/akun");
        me.presses("Impor instansi");
        uploads(
                "instansi",
                "nama;klaster;provinsi;3t",
                i -> name(i) + (i < FAULTY ? ";Kotamadya" : ";Kota") + ";Aceh;");
        me.sees("290 instansi baru, 0 sudah terdaftar dan dibiarkan seperti adanya, 10 baris salah.");
        takes("Impor");
        me.isTold("290 instansi didaftarkan.");
    }

    /** Those of the ten that were left out have nobody to be invited for. */
    void invitesAdministrators() {
        me.opens("sekretariat/akun");
        me.presses("Impor daftar");
        uploads("admin", "instansi;nama;email", i -> name(i) + ";Admin " + i + ";admin" + i + "@uji.test");
        me.sees("290 baris baru, 0 sudah ada dan dibiarkan seperti adanya, 10 baris salah.", "290 baris dipilih");
        me.sees("Baris 2, kolom instansi: Instansi \"" + name(0) + "\" belum terdaftar.");
        me.looks("sekretariat-impor");
        takes("Impor dan undang");
        me.isTold("290 baris diimpor.");
    }

    private void takes(String verb) {
        me.field("Impor baris yang benar saja, lewati yang salah").check();
        me.settles();
        me.presses(verb);
        me.page
                .locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    private void uploads(String name, String head, IntFunction<String> line) {
        var lines = Stream.concat(Stream.of(head), IntStream.range(0, ALL).mapToObj(line));
        me.uploads(me.top().locator("vaadin-upload"), file(name + ".csv", lines.toList()));
    }

    private Path file(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String name(int i) {
        return "Pemerintah Kota Uji " + (100 + i);
    }
}
