package id.kipp.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * One whole competition under the rules of 2023, from an empty store to the public page, played through the screens by
 * everybody who has a part in it, each in a browser of their own.
 */
@ExtendWith(OutputCaptureExtension.class)
class JourneyIT {

    @TempDir
    static Path folder;

    static LiveSite site;

    @BeforeAll
    static void start(CapturedOutput output) {
        site = new LiveSite(folder, output);
    }

    @AfterAll
    static void stop() {
        if (site != null) site.close();
    }

    final Administrator administrator = new Administrator(site.person("Ayu Lestari"));
    final Secretary rini = new Secretary(site.person("Rini Hartati"));
    final Secretary bagus = new Secretary(site.person("Bagus Wibowo"));
    final Person manado = site.person("Meity Rondonuwu");
    final Person sleman = site.person("Joko Susilo");
    final Person[] evaluators = {
        site.person("Siti Nurhaliza"), site.person("Made Wirawan"), site.person("Teuku Iskandar")
    };
    final Person[] panelists = {site.person("Ratna Dewi"), site.person("Yusuf Kalla")};

    @Test
    void from_an_empty_store_to_the_public_page() {
        peopleComeIn();
        theEditionOpens();
    }

    @AfterEach
    void pictures() {
        site.pictures();
    }

    private void peopleComeIn() {
        administrator.setsUp(site.setUpLink());
        administrator.invitesSecretariat(rini.me, bagus.me);
        administrator.looksAtTheLetters();
        administrator.letsIn(rini.me, bagus.me);
    }

    private void theEditionOpens() {
        rini.opensTheEdition();
        rini.setsSeats();
        rini.registers("Pemerintah Kota Manado", "Pemerintah kota", "Sulawesi Utara");
        rini.registers("Pemerintah Kabupaten Sleman", "Pemerintah kabupaten", "DI Yogyakarta");
        rini.invitesAdmin(manado, "Pemerintah Kota Manado");
        rini.invitesAdmin(sleman, "Pemerintah Kabupaten Sleman");
        rini.invitesJudge(evaluators[0], "Tim Evaluasi", "Universitas Indonesia", "DKI Jakarta");
        rini.invitesJudge(evaluators[1], "Tim Evaluasi", "Universitas Udayana", "Bali");
        rini.invitesJudge(evaluators[2], "Tim Evaluasi", "Universitas Syiah Kuala", "Aceh");
        rini.invitesJudge(panelists[0], "Tim Panel Independen", "Universitas Airlangga", "Jawa Timur");
        rini.invitesJudge(panelists[1], "Tim Panel Independen", "Ombudsman RI", "DKI Jakarta");
        rini.looksAtPeople();
        administrator.letsIn(manado, sleman);
        administrator.letsIn(evaluators);
        administrator.letsIn(panelists);
        rini.staffs(evaluators, panelists);
    }
}
