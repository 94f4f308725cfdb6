package id.kipp.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Refusal;
import id.kipp.objection.ObjectionRefusal;
import id.kipp.proposal.Proposal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterPagesTest extends SiteTesting {

    final String title = "Loket " + UUID.randomUUID();
    Competition competition;
    Proposal finalist;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        finalist = competition.entered(title, 90);
    }

    @Test
    void a_letter_is_read_without_signing_in_and_not_before_it_is_released() {
        var number = "B/77/" + UUID.randomUUID();
        competition.finalistsDecided();
        assertThat(main("/pengumuman")).doesNotContain(number);
        competition.announce(number);
        var letter = address(number);
        assertThat(main(letter)).contains(title, number).doesNotContain("90,00");
        assertThat(text("/pengumuman/atom.xml")).contains(number);
        assertThat(text("/sitemap.xml")).contains(BASE + letter + "</loc>");
        var rules = competition.edition().constitution();
        assertThat(main("/")).contains(rules.group(Competition.GROUP).id() + " · Nomor " + number);
    }

    @Test
    void a_letter_is_found_by_its_number_and_its_subject_and_by_no_other_words() {
        var number = "B/78/" + UUID.randomUUID();
        competition.finalistsDecided();
        competition.announce(number);
        assertThat(main("/pengumuman?cari=" + number.substring(5, 20))).contains(number);
        assertThat(main("/pengumuman?cari=finalis+sementara")).contains(number);
        assertThat(main("/pengumuman?cari=bukan+kata+kami"))
                .doesNotContain(number)
                .contains("Tidak ada surat");
    }

    @Test
    void while_people_may_object_each_line_leads_to_the_form_and_afterwards_none() {
        competition.announced();
        var form = "/sanggah?usulan=" + finalist.id().value();
        var letter = page("/").select("a[href^=/pengumuman/]").first().attr("href");
        assertThat(page(letter).select(".deadline")).hasSize(1);
        assertThat(page(letter).select("a[href=" + form + "]")).hasSize(1);
        assertThat(main(form)).contains("Tentang " + title, "Nama dan surel Anda hanya dibaca sekretariat");
        assertThat(get(form).keeping()).isEqualTo(Served.Keeping.NEVER);
        competition.close(TestSteps.OBJECTION);
        assertThat(page(letter).select(".deadline, a[href^=/sanggah]")).isEmpty();
        assertThat(get(form).status()).isEqualTo(410);
        var sent = Map.of(
                "usulan", List.of(finalist.id().value()),
                "uraian", List.of("Data <b>ini</b> perlu diperiksa."));
        var late = bean(PublicSite.class)
                .again("/sanggah", sent, BASE, new Refusal(ObjectionRefusal.LATE, java.time.Instant.now()));
        assertThat(late.status()).isEqualTo(410);
        assertThat(new String(late.bytes(), StandardCharsets.UTF_8))
                .contains("Yang Anda tulis belum terkirim", "Data &lt;b&gt;ini&lt;/b&gt; perlu diperiksa.");
    }

    private static String address(String number) {
        return page("/pengumuman").select("ol.hasil > li").stream()
                .filter(l -> l.text().contains(number))
                .map(l -> l.select("a").attr("href"))
                .findFirst()
                .orElseThrow();
    }
}
