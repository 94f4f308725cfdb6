package id.kipp.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Competition;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.Publishing;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CataloguePagesTest extends SiteTesting {

    final String word = UUID.randomUUID()
            .toString()
            .replaceAll("[^a-f]", "")
            .concat("loket")
            .substring(0, 10);
    Competition competition;
    Entry entry;
    String address;

    @BeforeEach
    void published() {
        competition = new Competition(context, 1, 1);
        var finalist = competition.entered("Loket <i>" + word + "</i>", 90);
        competition.confirmed();
        var publishing = bean(Publishing.class);
        entry = publishing.publish(competition.secretary, publishing.prepare(competition.secretary, finalist.id()));
        address = "/katalog/" + entry.id().value();
    }

    @Test
    void an_entry_is_found_by_its_words_and_the_first_link_of_its_line_is_its_page() {
        var found = page("/katalog?cari=" + word).select("ol.hasil > li");
        assertThat(found).hasSize(1);
        assertThat(found.select("a").first().attr("href")).isEqualTo(address);
        assertThat(found.select("a").first().text()).isEqualTo("Loket <i>" + word + "</i>");
        assertThat(found.select("mark").text()).isEqualTo(word);
        assertThat(main("/katalog?cari=" + word)).contains("1 inovasi memuat");
        assertThat(main("/en/katalog?cari=" + word)).contains("1 innovation contains");
    }

    @Test
    void words_and_facets_stand_in_the_address_and_each_can_be_taken_away() {
        assertThat(page("/katalog?cari=" + word + "&tahun=1999").select("ol.hasil"))
                .isEmpty();
        var year = competition.edition().constitution().year();
        var chosen = page("/katalog?cari=" + word + "&tahun=" + year);
        assertThat(chosen.select("ol.hasil > li")).hasSize(1);
        assertThat(chosen.select(".chosen a").attr("href")).isEqualTo("/katalog?cari=" + word);
    }

    @Test
    void whoever_is_typing_is_told_what_there_is_with_whose_it_is() {
        var told = text("/katalog/saran.json?cari=" + word.substring(0, 6));
        assertThat(told)
                .contains("\"to\":\"" + address + "\"")
                .contains(entry.origin().agencyName());
        assertThat(text("/katalog/saran.json?cari=l")).isEqualTo("[]");
        assertThat(text("/en/katalog/saran.json?cari=" + word)).contains("\"to\":\"/en" + address + "\"");
    }

    @Test
    void a_slip_is_answered_with_the_word_that_is_there() {
        var slipped = word.substring(0, 4) + "z" + word.substring(4);
        var meant = page("/katalog?cari=" + slipped + "+").select("p.meant a");
        assertThat(meant.attr("href")).isEqualTo("/katalog?cari=" + word);
    }

    @Test
    void what_holds_only_some_of_the_words_stands_in_a_list_of_its_own() {
        var page = page("/katalog?cari=" + word + "+zzqxzz");
        assertThat(page.select("ol.hasil:not(.mirip)")).isEmpty();
        assertThat(page.select("ol.hasil.mirip > li a").first().attr("href")).isEqualTo(address);
    }

    @Test
    void where_nothing_fits_one_is_told_what_to_do() {
        var page = page("/katalog?cari=zzqx" + word + "zz");
        assertThat(page.select("ol.hasil")).isEmpty();
        assertThat(page.select("main").text()).contains("Belum ada inovasi yang memuat", "Tampilkan semua inovasi");
    }

    @Test
    void an_entry_shows_its_story_and_where_it_comes_from_and_no_score() {
        assertThat(main(address))
                .contains(word, "dengan bukti yang terukur", "Sulawesi Utara", "Dinas Layanan")
                .doesNotContain("Budi Pencipta", "90,00");
        assertThat(text(address)).doesNotContain("<i>" + word);
    }

    @Test
    void each_fact_leads_to_all_that_share_it() {
        var facts = page(address).select(".facts a, .case-head a");
        assertThat(facts).isNotEmpty();
        facts.forEach(f -> assertThat(page(f.attr("href")).select("ol.hasil a[href=" + address + "]"))
                .as(f.attr("href"))
                .isNotEmpty());
    }

    @Test
    void machines_are_told_what_it_is_and_where_its_other_language_lies() {
        var head = page(address).head();
        assertThat(head.select("title").text()).isEqualTo("Loket <i>" + word + "</i> · KIPP");
        assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + address);
        assertThat(head.select("link[hreflang=en]").attr("href")).isEqualTo(BASE + "/en" + address);
        assertThat(head.select("meta[property=og:image]").attr("content"))
                .isEqualTo(BASE + "/gambar/" + entry.id().value() + ".png");
        assertThat(head.select("meta[name=description]").attr("content")).isNotBlank();
        var data = JsonMapper.shared()
                .readTree(head.select("script[type=application/ld+json]").html());
        assertThat(data.get("name").asString()).isEqualTo("Loket <i>" + word + "</i>");
        assertThat(get("/gambar/" + entry.id().value() + ".png").bytes()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void what_is_new_stands_in_the_feed_and_in_the_site_s_map() {
        assertThat(text("/katalog/atom.xml")).contains(BASE + address, "Loket &lt;i&gt;" + word);
        assertThat(text("/sitemap.xml")).contains("<loc>" + BASE + address + "</loc>", BASE + "/en" + address);
        assertThat(text("/robots.txt")).contains("Sitemap: " + BASE + "/sitemap.xml");
    }

    @Test
    void what_was_withdrawn_is_gone_and_says_nothing_of_what_it_was() {
        bean(Publishing.class).withdraw(competition.secretary, entry, "Data keliru.");
        var gone = get(address);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(new String(gone.bytes(), StandardCharsets.UTF_8))
                .contains("ditarik", entry.id().value())
                .doesNotContain(word);
        assertThat(get("/gambar/" + entry.id().value() + ".png").status()).isEqualTo(404);
        assertThat(text("/katalog/atom.xml") + text("/sitemap.xml")).doesNotContain(address + "<");
        assertThat(page("/katalog?cari=" + word).select("ol.hasil")).isEmpty();
    }

    @Test
    void a_page_of_the_other_language_leads_to_its_own_and_says_what_is_indonesian() {
        var english = page("/en" + address);
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h1").attr("lang")).isEqualTo("id");
        assertThat(english.select("main a[href^=/katalog]")).isEmpty();
        assertThat(english.select("a[hreflang=id]").attr("href")).isEqualTo(address);
    }
}
