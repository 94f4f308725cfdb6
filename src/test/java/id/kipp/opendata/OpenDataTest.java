package id.kipp.opendata;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Publishing;
import id.kipp.kernel.Role;
import id.kipp.site.PublicSite;
import id.kipp.source.Importing;
import id.kipp.source.Register;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenDataTest extends ServiceTest {

    @TempDir
    static Path folder;

    static boolean filled;

    DataAnswer get(String path, Map<String, String> parameters, String accept) {
        return bean(OpenData.class).get(DocumentClient.asked(path, parameters, accept));
    }

    static JsonNode json(DataAnswer answer) {
        return JsonMapper.shared().readTree(DocumentClient.text(answer));
    }

    /** A winner, a finalist, and three of another register, one of them taken back. */
    void fill() throws Exception {
        if (filled) return;
        filled = true;
        var play = new Competition(context, 2, 1);
        var winner = play.entered("Perahu Nirmala", 90);
        play.confirmed();
        play.heard(winner.id(), 90);
        play.awarded();
        var publishing = bean(Publishing.class);
        publishing.publish(play.secretary, publishing.prepare(play.secretary, winner.id()));
        var file = Files.writeString(
                folder.resolve("inoland.json"),
                """
                [{"id": "A1", "judul_inovasi": "Satu, dua", "tahun": 2021, "deskripsi": "Tanya Ibu Sri di 0812-3456-7890 atau sri@contoh.test",
                  "inovator_detail": {"inovator": "Sri Rahasia"}, "instansi": {"agency_name": "Kabupaten Sleman"}},
                 {"id": "A2", "judul_inovasi": "=Tiga", "tahun": 2022, "deskripsi": "Cerita", "instansi": {"agency_name": "Kota Malang"}},
                 {"id": "A3", "judul_inovasi": "Empat", "tahun": 2022, "deskripsi": "Cerita", "instansi": {"agency_name": "Kota Batu"}}]
                """);
        bean(Importing.class)
                .take(
                        actor(Role.SECRETARIAT),
                        new Importing.Wanted(Register.INOLAND, file, "inoland.json", true),
                        l -> {},
                        n -> {});
        publishing.withdraw(
                actor(Role.SECRETARIAT), publishing.get(actor(Role.SECRETARIAT), new EntryId("INOLAND-A3")), "Keliru");
        settle();
    }

    @Test
    void a_client_that_knows_the_document_alone_reads_everything_and_every_answer_keeps_to_it() throws Exception {
        fill();
        var client = new DocumentClient(bean(OpenData.class)::get);
        client.readAll();
        client.ask("/innovations/{number}", "/innovations/TI-1999-999", Map.of());
        client.ask("/innovations/{number}", "/innovations/INOLAND-A3", Map.of());
        client.ask("/innovations", "/innovations", Map.of("limit", "0"));
        client.ask("/innovations", "/innovations", Map.of("cursor", "%%"));
        client.ask("/changes", "/changes", Map.of("cursor", "YWJj"));
        assertThat(client.faults).isEmpty();
        assertThat(client.read).hasSizeGreaterThan(10);
        assertThat(String.join("\n", client.read))
                .contains("Perahu Nirmala", "INOLAND-A1")
                .doesNotContain(
                        "Sri Rahasia", "sri@contoh.test", "0812-3456-7890", "Budi Pencipta", "budi@contoh.test");
    }

    @Test
    void a_list_is_read_page_by_page_without_gaps() throws Exception {
        fill();
        var numbers = new ArrayList<String>();
        var page = json(get("/innovations", Map.of("limit", "1"), ""));
        while (true) {
            page.get("items").forEach(i -> numbers.add(i.get("number").asString()));
            if (page.get("next").isNull()) break;
            page = json(get(
                    "/innovations",
                    Map.of("limit", "1", "cursor", page.get("next").asString()),
                    ""));
        }
        assertThat(numbers).isSorted().doesNotHaveDuplicates().contains("INOLAND-A1", "INOLAND-A2");
        assertThat(numbers).doesNotContain("INOLAND-A3");
    }

    @Test
    void a_list_is_a_table_where_one_is_asked_for_whole_and_each_value_as_it_is() throws Exception {
        fill();
        var byEnding = DocumentClient.text(get("/innovations.csv", Map.of(), ""));
        assertThat(byEnding).isEqualTo(DocumentClient.text(get("/innovations", Map.of(), "text/csv")));
        assertThat(byEnding).startsWith("number,title,year,institution").contains("\"Satu, dua\"", "INOLAND-A2,=Tiga,");
    }

    @Test
    void whoever_accepts_several_forms_is_given_the_one_they_like_best() throws Exception {
        fill();
        for (var json : List.of("", "*/*", "application/json, text/csv;q=0.1", "text/csv;q=0, */*", "text/;;"))
            assertThat(get("/innovations", Map.of(), json).type()).as(json).startsWith("application/json");
        for (var csv : List.of("text/csv", "text/csv, */*;q=0.1", "application/json;q=0.5, text/csv", "text/*"))
            assertThat(get("/innovations", Map.of(), csv).type()).as(csv).startsWith("text/csv");
    }

    @Test
    void an_announcement_has_the_number_and_the_address_that_the_site_has_for_it() throws Exception {
        fill();
        var letters = json(get("/announcements", Map.of(), "")).get("items");
        assertThat(letters).isNotEmpty();
        for (var letter : letters) {
            var address = "/pengumuman/" + letter.get("id").asString();
            assertThat(letter.get("url").asString()).endsWith(address);
            assertThat(bean(PublicSite.class)
                            .get(address, Map.of(), "https://uji.example")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void changes_tell_what_came_and_went_in_order() throws Exception {
        fill();
        var changes = json(get("/changes", Map.of(), "")).get("items");
        var of = new ArrayList<String>();
        long last = 0;
        for (var change : changes) {
            assertThat(change.get("seq").asLong()).isGreaterThan(last);
            last = change.get("seq").asLong();
            if (change.get("number").asString().equals("INOLAND-A3"))
                of.add(change.get("kind").asString());
        }
        assertThat(of).isEqualTo(List.of("created", "withdrawn"));
    }

    @Test
    void what_there_is_not_is_a_problem_document() throws Exception {
        fill();
        assertThat(get("/innovations/TI-1999-999", Map.of(), "").status()).isEqualTo(404);
        assertThat(get("/innovations/INOLAND-A3", Map.of(), "").status()).isEqualTo(410);
        assertThat(get("/people", Map.of(), "").type()).isEqualTo("application/problem+json");
        assertThat(bean(OpenData.class).tooOften().status()).isEqualTo(429);
        assertThat(json(bean(OpenData.class).catalogue("https://uji.example")).get("dataset"))
                .hasSize(5);
    }
}
