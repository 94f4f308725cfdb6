package id.kipp.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.DaysLater;
import id.kipp.audit.Roots;
import id.kipp.catalogue.Publishing;
import id.kipp.edition.TestSteps;
import id.kipp.proposal.Proposals;
import id.kipp.report.Minutes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OtherPagesTest extends SiteTesting {

    @Test
    void a_receipts_code_says_what_the_genuine_one_says() {
        var applicants = new Applicants(new Competition(context, 1, 1));
        var id = applicants.submitted("Loket Sungai");
        var receipt = bean(Proposals.class).receipt(applicants.writer, id);
        for (var address : new String[] {"/periksa/" + receipt.code(), "/periksa?kode=" + receipt.code()})
            assertThat(main(address))
                    .contains("Asli", receipt.number(), "Loket Sungai", receipt.sha256())
                    .doesNotContain("dengan bukti yang terukur", "Budi Pencipta");
        assertThat(get("/periksa/" + receipt.code()).keeping()).isEqualTo(Served.Keeping.NEVER);
        for (var address : new String[] {"/periksa/" + receipt.code(), "/periksa?kode=" + receipt.code()}) {
            assertThat(page(address).select("meta[name=robots][content=noindex]"))
                    .hasSize(1);
            assertThat(page(address).select("link[rel=canonical], meta[property]"))
                    .isEmpty();
        }
        assertThat(page("/periksa").select("link[rel=canonical]")).hasSize(1);
    }

    @Test
    void so_does_the_code_of_minutes() {
        var competition = new Competition(context, 1, 1);
        competition.entered("Loket Sungai", 90);
        competition.nominated();
        bean(Minutes.class).of(competition.secretary, competition.id, "NOMINATION", Competition.GROUP);
        var code = bean(com.mongodb.client.MongoDatabase.class)
                .getCollection("issued")
                .find(new org.bson.Document("edition", competition.id.value()))
                .first()
                .getString("_id");
        assertThat(main("/periksa/" + code)).contains("Asli", "Berita acara", "BA-" + competition.id.value());
    }

    @Test
    void a_moved_step_stands_on_the_front_page_until_it_has_closed() {
        var competition = new Competition(context, 1, 1);
        var opens = Instant.now().minusSeconds(60);
        competition.move(TestSteps.SUBMISSION, opens, Instant.now().plus(Duration.ofDays(9)));
        assertThat(main("/")).contains("berubah: sekarang");
        assertThat(page("/en").select("p.moved").text()).contains("have changed: now");
        competition.move(TestSteps.SUBMISSION, opens, Instant.now().minusSeconds(1));
        assertThat(page("/").select("p.moved").text()).doesNotContain("9 ");
    }

    @Test
    void another_code_is_nobodys() {
        assertThat(main("/periksa/TIDAKADA1234")).contains("Tidak ditemukan", "Tidak ada dokumen dengan kode ini");
        assertThat(get("/periksa/TIDAKADA1234").status()).isEqualTo(404);
    }

    @Test
    void the_method_is_told_from_the_editions_own_data() {
        var competition = new Competition(context, 7, 3);
        var told = main("/cara-menilai?edisi=" + competition.id.value());
        assertThat(told).contains("7 kursi", "3 kursi", "2 orang per proposal", "7 menit paparan, 13 menit wawancara");
        competition.edition().constitution().form(Competition.GROUP).scored().forEach(s -> assertThat(told)
                .contains(s.id(), s.weight() + "%"));
        assertThat(main("/en/cara-menilai?edisi=" + competition.id.value())).contains("7 seats");
    }

    @Test
    void a_visitor_finds_the_key_and_the_latest_root_to_keep() {
        var play = new Competition(context, 2, 1);
        bean(AuditTrail.class).drain(play.secretary);
        DaysLater.sign(context, 1);
        var root = bean(Roots.class).last().orElseThrow();
        assertThat(page("/cara-menilai").select("#log ~ *, .hex").eachText())
                .contains(bean(Roots.class).publicKey(), root.head());
        assertThat(text("/cara-menilai/kipp-kunci.txt"))
                .isEqualTo(bean(Roots.class).publicKey() + "\n");
        assertThat(text("/cara-menilai/kipp-akar.json")).isEqualTo(root.canonical() + "\n");
        assertThat(text("/cara-menilai/roots.jsonl")).contains(root.canonical());
    }

    @Test
    void a_visitor_sees_the_calendar_of_what_runs_with_the_step_of_now_and_its_end() {
        new Competition(context, 1, 1).entered("Loket Sungai", 90);
        assertThat(page("/").select(".calendar [aria-current=step]")).hasSize(1);
        assertThat(main("/")).contains("sampai ", "lagi", "sudah diajukan.");
    }

    @Test
    void winners_fill_the_funnel_and_the_map_once_they_are_announced_and_published() {
        var competition = new Competition(context, 1, 1);
        var winner = competition.entered("Loket Sungai", 90);
        competition.entered("Antrean Pasar", 60);
        competition.confirmed();
        competition.heard(winner.id(), 90);
        competition.closed();
        var shaded = inSulawesiUtara();
        competition.announceAwards();
        var publishing = bean(Publishing.class);
        publishing.publish(competition.secretary, publishing.prepare(competition.secretary, winner.id()));
        assertThat(page("/").select(".steps li")).hasSize(3);
        assertThat(inSulawesiUtara()).isEqualTo(shaded + 1);
    }

    private static int inSulawesiUtara() {
        return Integer.parseInt(
                page("/").select(".tile[title=Sulawesi Utara] .sr").text().replaceAll("\\D", ""));
    }
}
