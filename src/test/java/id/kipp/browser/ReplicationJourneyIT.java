package id.kipp.browser;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kipp.account.TestSessions;
import id.kipp.agency.Agency;
import id.kipp.catalogue.Catalogue;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.replication.ReplicationWorld;
import id.kipp.site.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * One innovation taken over, from the need of a regency to the public page of its owner. Institutions, people and two other
 * regions with approved plans are there before; every step of the one case is done on the screens, by whoever has it to do.
 */
class ReplicationJourneyIT {

    private static final String NAME = "Sekolah Kedelai Bangka";
    private static final String NEED = "Petani kedelai menunggu penyuluh berbulan-bulan, panen 2 ton pada 2025.";
    private static final String PROVINCE = "sebaran/" + Province.KEPULAUAN_BANGKA_BELITUNG.code();

    @TempDir
    static Path folder;

    static LiveSite site;
    static ReplicationWorld world;
    static String original;

    @RegisterExtension
    final AfterTestExecutionCallback failed =
            context -> context.getExecutionException().ifPresent(e -> site.pictures());

    @BeforeAll
    static void start() {
        site = new LiveSite(folder.resolve("data"), "");
        world = new ReplicationWorld(site.beans(), "Pemerintah Kabupaten Bangka Barat");
        original = site.beans()
                .getBean(Catalogue.class)
                .find(world.original)
                .orElseThrow()
                .text()
                .title();
        for (var other = 0; other < 2; other++) new ReplicationWorld(site.beans()).planApproved();
    }

    @AfterAll
    static void stop() {
        if (site != null) site.close();
    }

    private final Adopter unit = new Adopter(joins("Sinta Maharani", Role.SERVICE_UNIT, world.adopter));
    private final Person adopter = joins("Andi Saputra", Role.AGENCY, world.adopter);
    private final Person owner = joins("Oki Prasetyo", Role.AGENCY, world.owner);
    private final Person rini = joins("Rini Hartati", Role.SECRETARIAT, world.owner);
    private final Person bagus = joins("Bagus Wibowo", Role.SECRETARIAT, world.owner);

    @Test
    void from_a_need_to_the_public_page_of_the_owner() throws IOException {
        var one = unit.findsByItsNeed(NEED, original);
        unit.writesTheInterest(NAME);
        theInterestIsAnswered();
        unit.me.opens(one);
        unit.ratesItsReadiness();
        unit.agrees();
        unit.plans();
        thePlanIsApproved();
        threeSignOnOneDay();
        unit.me.opens(one);
        unit.begins();
        unit.reports();
        unit.completes();
        itIsVisited();
        var code = itIsCertified();
        thePublicReads(code);
        theArchiveKeepsIt();
    }

    private void theInterestIsAnswered() {
        opensTheCase(adopter, "replikasi", NAME);
        adopter.presses("Kirim surat minat");
        adopter.presses("Kirim surat minat");
        adopter.isTold("Surat minat terkirim");
        adopter.sees("Minat dikirim");
        opensTheCase(owner, "replikasi?bagian=diminta", NAME);
        owner.looks("replikasi-minat-diterima-pemilik");
        owner.presses("Bersedia");
        owner.fills("Syarat, narahubung, dan bahan yang dapat dibagi", "Silakan; modul tersedia.");
        owner.presses("Bersedia");
        owner.sees("Minat diterima");
        owner.presses("Jadwalkan pembelajaran");
        owner.fills("Hari", Adopter.DAY.format(Adopter.today().plusDays(3)));
        owner.fills("Pemandu (jabatan)", "Kepala Dinas Pertanian");
        owner.fills("Pokok bahasan dan bahan", "Cara kerja sekolah kedelai.");
        owner.presses("Jadwalkan pembelajaran");
        owner.sees("Cara kerja sekolah kedelai.");
    }

    private void thePlanIsApproved() {
        opensTheCase(adopter, "replikasi", NAME);
        adopter.presses("Setujui rencana aksi");
        adopter.presses("Setujui rencana aksi");
        adopter.sees("Sekretaris Daerah, ");
    }

    private void threeSignOnOneDay() {
        rini.opens("komitmen");
        rini.presses("Buka hari komitmen");
        rini.fills("Nama acara", "Hari Komitmen Kepulauan");
        rini.chooses("Provinsi (kosong: seluruh Indonesia)", "Kepulauan Bangka Belitung");
        rini.fills("Tempat", "Aula Provinsi");
        rini.fills("Nomor lembar komitmen", "K/19/2026");
        rini.presses("Buka hari komitmen");
        rini.sees("0 dari 5 penanda tangan, 0 dari 3 replikasi berkomitmen");
        rini.looks("komitmen-giliran");
        for (var signed = 1; signed <= 5; signed++) {
            rini.presses("Sudah menandatangani");
            rini.presses("Sudah menandatangani");
            rini.sees(signed + " dari 5 penanda tangan");
        }
        rini.sees("3 dari 3 replikasi berkomitmen");
        var book = rini.page.waitForDownload(() -> rini.follows("Unduh lembar komitmen (PDF)"));
        assertThat(Panelist.text(book)).contains("Hari Komitmen Kepulauan", NAME);
        rini.presses("Tutup acara");
        rini.presses("Tutup acara");
        rini.sees("Acara ditutup");
        rini.looks("komitmen-selesai");
    }

    private void itIsVisited() {
        opensTheCase(rini, "replikasi", NAME);
        rini.presses("Catat kunjungan");
        rini.fills("Temuan", "Enam kelompok tani ditemui, semuanya berjalan.");
        rini.presses("Catat kunjungan");
        rini.sees("Enam kelompok tani ditemui");
        rini.presses("Verifikasi");
        rini.fills("Nomor berita acara", "BA/7/2026");
        rini.presses("Verifikasi");
        rini.sees("Terverifikasi");
    }

    /** @return the code on the certificate */
    private String itIsCertified() {
        rini.presses("Usulkan sertifikat");
        rini.fills("Nomor sertifikat", "S/7/2026");
        rini.presses("Usulkan sertifikat");
        rini.isTold("Tersimpan");
        opensTheCase(bagus, "replikasi", NAME);
        bagus.presses("Terbitkan sertifikat");
        bagus.fills("Catatan", "Sesuai berita acara.");
        bagus.presses("Terbitkan sertifikat");
        bagus.sees("Bersertifikat", "S/7/2026");
        bagus.looks("replikasi-bersertifikat");
        return bagus.page.locator("dt:text-is('Kode periksa') + dd").first().textContent();
    }

    private void thePublicReads(String code) {
        var visitor = site.person("Nadia Putri");
        visitor.opens("katalog/" + world.original.value());
        visitor.sees("Silsilah", NAME, world.adopter.name(), "terverifikasi");
        visitor.looks("publik-silsilah");
        visitor.opens("sebaran");
        visitor.sees("3 kasus replikasi tercatat");
        visitor.opens(PROVINCE);
        var lights = visitor.page
                .locator("tr", new Page.LocatorOptions().setHasText("Kabupaten Bangka Barat"))
                .innerText();
        assertThat(lights.split("\\s+"))
                .as("learns, carries out, has completed")
                .containsSubsequence("ya", "ya", "ya");
        visitor.opens("periksa/" + code);
        visitor.sees("S/7/2026", world.adopter.name());
        visitor.looks("publik-sertifikat");
    }

    private void theArchiveKeepsIt() throws IOException {
        var out = folder.resolve("situs");
        site.beans().getBean(Archive.class).write(out, n -> true);
        var page = out.resolve("katalog").resolve(world.original.value()).resolve("index.html");
        assertThat(Files.readString(page)).contains(NAME, world.adopter.name(), "terverifikasi");
        assertThat(Files.readString(out.resolve("sebaran").resolve("index.html")))
                .contains("3 kasus replikasi tercatat");
        assertThat(Files.readString(out.resolve(PROVINCE).resolve("index.html")))
                .contains("1 dari 7 kabupaten dan kota punya sedikitnya satu lampu");
    }

    /** @param at where somebody belongs who belongs to an institution */
    private static Person joins(String name, Role role, Agency at) {
        var account = anAccount(role)
                .id(name.replace(' ', '.'))
                .name(name)
                .agency(at.id())
                .unit(world.unit.id())
                .build();
        TestSessions.join(account, Person.PASSWORD, site.beans());
        var person = site.person(name);
        person.signsIn(account.profile().email());
        return person;
    }

    private static void opensTheCase(Person person, String list, String title) {
        person.opens(list);
        person.page
                .locator("vaadin-grid a", new Page.LocatorOptions().setHasText(title))
                .locator("visible=true")
                .first()
                .click();
        person.settles();
    }
}
