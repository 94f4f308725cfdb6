package id.kipp.site;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.hub.EventKind;
import id.kipp.hub.EventText;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.kernel.Role;
import id.kipp.library.Library;
import id.kipp.library.LibraryKind;
import id.kipp.library.LibraryText;
import id.kipp.opendata.DataQuestion;
import id.kipp.opendata.OpenData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HubPagesTest extends SiteTesting {

    @BeforeAll
    static void fill() {
        record("33", HubMove.RECORD_DESIGNATION, HubPaper.KEPUTUSAN_MENTERI, "KepmenPANRB 94/2020");
        record("12", HubMove.RECORD_COMMITMENT, HubPaper.NASKAH_KOMITMEN, "Komitmen 28 September 2022");
        bean(HubRegister.class).enter(anAccount(Role.SECRETARIAT).actor(), "11");
    }

    private static void record(String province, HubMove move, HubPaper kind, String number) {
        var hubs = bean(HubRegister.class);
        var one = anAccount(Role.SECRETARIAT).actor();
        var paper = new HubInstrument(kind, number, 2020, null, "https://kipp.test/dasar; seed 1");
        var asked = hubs.ask(one, hubs.enter(one, province), move, new HubRecord(paper, "", List.of()));
        hubs.agree(anAccount(Role.SECRETARIAT).id("kedua").actor(), asked);
    }

    @Test
    void hubs_are_listed_with_their_paper_and_candidates_are_not() {
        var page = page("/hub");
        assertThat(page.select("ol.hasil > li")).hasSize(1);
        assertThat(page.select("ol.hasil a").first().text()).isEqualTo("Pemerintah Provinsi Jawa Tengah");
        assertThat(page.select("ol.hasil .by").text()).isEqualTo("Ditetapkan · KepmenPANRB 94/2020, 2020 · 35 anggota");
        assertThat(main("/hub")).doesNotContain("Aceh", "Sumatera Utara");
        assertThat(main("/en/hub")).contains("Designated").contains("35 members");
    }

    @Test
    void what_a_hub_has_written_stands_on_its_page_and_says_whose_it_is() {
        var agency = bean(HubRegister.class).find("33").orElseThrow().head().agency();
        var library = bean(Library.class);
        var text = new LibraryText(
                LibraryKind.GUIDE, "Panduan borobudur", "Ringkas.", "Isi.", "", LocalDate.of(2024, 9, 1));
        var written =
                library.write(anAccount(Role.HUB).id("jateng").agency(agency).actor(), text);
        assertThat(get("/pustaka/" + written.id()).status()).isEqualTo(404);
        library.hide(anAccount(Role.SECRETARIAT).actor(), written.id(), written.version(), false);
        assertThat(page("/hub/33")
                        .select("a[href=/pustaka/" + written.id() + "]")
                        .text())
                .isEqualTo("Panduan borobudur");
        assertThat(page("/pustaka/" + written.id()).select("a[href=/hub/33]").text())
                .isEqualTo("Hub JIPP Pemerintah Provinsi Jawa Tengah");
        assertThat(page("/pustaka").select("ol.hasil .by").text()).contains("Pemerintah Provinsi Jawa Tengah");
    }

    @Test
    void a_hub_has_a_page_with_its_source_and_members() {
        var page = page("/hub/33");
        assertThat(page.select("h1").text()).isEqualTo("Pemerintah Provinsi Jawa Tengah");
        assertThat(page.select("main a[rel~=external]").attr("href")).isEqualTo("https://kipp.test/dasar");
        assertThat(page.select("#anggota").parents().text()).contains("Kabupaten Grobogan");
        assertThat(page("/en/hub/33").select("h1").attr("lang")).isEqualTo("id");
        assertThat(text("/sitemap.xml"))
                .contains(BASE + "/hub<", BASE + "/hub/33<")
                .doesNotContain("/hub/12");
    }

    @Test
    void what_is_no_hub_has_no_page() {
        assertThat(get("/hub/12").status()).isEqualTo(404);
        assertThat(get("/hub/11").status()).isEqualTo(404);
        assertThat(get("/hub/33/x").status()).isEqualTo(404);
    }

    @Test
    void what_lies_ahead_is_told_and_taken_into_calendars() {
        var events = bean(HubEvents.class);
        var secretary = anAccount(Role.SECRETARIAT).actor();
        var day = LocalDate.now().plusDays(3);
        events.plan(secretary, "33", new EventText(EventKind.FORUM, "FRIPP Jateng", "Aula", day, day, "", "Rahasia"));
        events.plan(secretary, "33", new EventText(EventKind.MEETING, "Rapat", "Aula", day, day, "", ""));
        assertThat(page("/hub/33").select("#acara").parents().text()).contains("FRIPP Jateng, Aula");
        assertThat(main("/hub/33")).doesNotContain("Rapat", "Rahasia");
        assertThat(get("/hub/33/acara.ics").type()).startsWith("text/calendar");
        assertThat(text("/hub/33/acara.ics")).contains("SUMMARY:FRIPP Jateng").doesNotContain("Rapat", "Rahasia");
        assertThat(get("/hub/12/acara.ics").status()).isEqualTo(404);
        assertThat(get("/hub/acara.ics").status()).isEqualTo(404);
    }

    @Test
    void machines_get_the_same() throws IOException {
        var question = new DataQuestion("/hubs", Map.of(), "application/json", BASE);
        var out = new ByteArrayOutputStream();
        bean(OpenData.class).get(question).body().to(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "\"id\":\"33\"",
                        "\"status\":\"DITETAPKAN\"",
                        "\"url\":\"" + BASE + "/hub/33\"",
                        "\"next\":null")
                .doesNotContain("\"12\"");
    }
}
