package id.kipp.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.judging.JudgingRefusal;
import id.kipp.judging.PublicRatings;
import id.kipp.judging.PublicRound;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RatingPagesTest extends SiteTesting {

    final String title = "Loket <b>" + UUID.randomUUID() + "</b>";
    Competition competition;
    ProposalId finalist;
    String form;

    @BeforeEach
    void one_is_a_finalist() {
        competition = new Competition(context, 1, 1, PublicRound::with);
        finalist = competition.entered(title, 90).id();
        competition.confirmed();
        form = "/nilai/" + PublicRound.KEY + "/" + finalist.value();
    }

    @Test
    void what_can_be_rated_now_is_listed_and_each_leads_to_its_form() {
        var line = page("/nilai").select("ol.hasil > li").stream()
                .filter(l -> l.text().contains(title))
                .findFirst()
                .orElseThrow();
        assertThat(line.select("a").attr("href")).isEqualTo(form);
        assertThat(page("/").select("a[href=/nilai]")).isNotEmpty();
    }

    @Test
    void the_form_asks_for_address_code_relation_and_each_statement_in_four_steps() {
        var page = page(form);
        assertThat(page.select("form")).hasSize(2).allMatch(f -> f.attr("method")
                .equals("post"));
        assertThat(page.select("form").first().select("input[type=email]")).hasSize(1);
        var rating = page.select("form").last();
        assertThat(rating.select("fieldset > legend").eachText())
                .containsExactly("Apa hubungan Anda dengan layanan ini?", "Mudah dijangkau", "Menyelesaikan kebutuhan");
        assertThat(rating.select("input[name=n-need]").eachAttr("value"))
                .containsExactly("2500", "5000", "7500", "10000");
        assertThat(page.select("main").text())
                .contains("sekurang-kurangnya 30 pengguna", "30 penilai lain memberi 70", title);
        assertThat(Jsoup.parse(text("/en" + form)).select("legend").eachText()).contains("Meets the need");
        assertThat(get(form).keeping()).isEqualTo(Served.Keeping.NEVER);
    }

    @Test
    void what_is_turned_down_comes_back_as_it_was_typed() {
        var sent = Map.of(
                "surel", List.of("ani@warga.test\"><b>"),
                "kode", List.of("1234ABCD"),
                "hubungan", List.of("USER"),
                "n-need", List.of("7500"));
        var again = bean(PublicSite.class).rating(form, sent, BASE, new Refusal(JudgingRefusal.RATING_CODE));
        assertThat(again.status()).isEqualTo(422);
        var page = Jsoup.parse(new String(again.bytes(), StandardCharsets.UTF_8));
        assertThat(page.select("[role=alert]").text()).contains("Kode ini tidak cocok");
        assertThat(page.select("#surel").attr("value")).isEqualTo("ani@warga.test\"><b>");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("USER", "7500");
        var wait = bean(PublicSite.class).rating(form, sent, BASE, new Refusal(JudgingRefusal.RATING_WAIT, 3));
        assertThat(wait.status()).isEqualTo(429);
        assertThat(wait.retry()).isEqualTo(180);
    }

    @Test
    void answers_are_read_as_they_are_offered_and_nothing_else() {
        var what = bean(PublicRatings.class).of(PublicRound.KEY, finalist);
        assertThat(new RatingFields(Map.of("n-near", List.of("2500"), "n-need", List.of("10000"))).lines(what))
                .extracting(l -> l.points().hundredths())
                .containsExactly(2_500, 10_000);
        for (var typed : List.of("", "-1", "1e3", "99999999999", "10000.5", "9".repeat(1_000_000)))
            assertThat(new RatingFields(Map.of("n-near", List.of(typed))).lines(what))
                    .as(typed.length() > 20 ? "long" : typed)
                    .isEmpty();
    }

    @Test
    void nothing_but_a_round_of_the_public_has_a_form_and_after_its_time_it_says_when_it_was() {
        assertThat(get("/nilai/" + TestRounds.PANEL + "/" + finalist.value()).status())
                .isEqualTo(404);
        assertThat(get("/nilai/tidak-ada/" + finalist.value()).status()).isEqualTo(404);
        assertThat(get("/nilai/" + PublicRound.KEY + "/tidak-ada").status()).isEqualTo(404);
        assertThat(get("/nilai/" + PublicRound.KEY).status()).isEqualTo(404);
        competition.move(
                id.kipp.edition.TestSteps.PANEL,
                Instant.now().plus(2, ChronoUnit.DAYS),
                Instant.now().plus(9, ChronoUnit.DAYS));
        assertThat(get(form).status()).as("before its time").isEqualTo(200);
        assertThat(main(form)).contains("Penilaian masyarakat dibuka").doesNotContain("Kirim");
        competition.close(id.kipp.edition.TestSteps.PANEL);
        assertThat(get(form).status()).isEqualTo(410);
        assertThat(main(form)).contains("Penilaian masyarakat dibuka").doesNotContain("Kirim");
        assertThat(main("/nilai")).doesNotContain(title);
    }
}
