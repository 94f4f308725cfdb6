package id.kipp.ui.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.Competition;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.Publishing;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueViewTest extends DeskTest {

    final String word = letters();
    Competition competition;
    Entry entry;

    @BeforeEach
    void published() {
        competition = new Competition(context, 1, 1);
        var finalist = competition.entered("Loket " + word, 90);
        competition.confirmed();
        var publishing = bean(Publishing.class);
        entry = publishing.publish(competition.secretary, publishing.prepare(competition.secretary, finalist.id()));
    }

    @Test
    void an_entry_is_found_by_its_words_without_signing_in() {
        open("katalog");
        _setValue(_get(TextField.class), word);
        assertThat(_find(EntryCard.class)).hasSize(1);
        assertThat(page()).contains(word, "1 inovasi");
    }

    @Test
    void words_and_facets_stand_in_the_address() {
        UI.getCurrent().navigate("katalog", QueryParameters.of("cari", word));
        assertThat(_find(EntryCard.class)).hasSize(1);
        UI.getCurrent()
                .navigate(
                        "katalog",
                        new QueryParameters(java.util.Map.of(
                                "cari", java.util.List.of(word), "tahun", java.util.List.of("1999"))));
        assertThat(_find(EntryCard.class)).isEmpty();
    }

    @Test
    void where_nothing_fits_one_is_told_what_to_do() {
        UI.getCurrent().navigate("katalog", QueryParameters.of("cari", "zzqx" + word + "zz"));
        assertThat(page())
                .contains("Tidak ada inovasi yang cocok.", "Kurangi saringan atau pakai kata lain.");
    }

    @Test
    void an_entry_shows_its_story_and_where_it_comes_from_and_no_score() {
        open("katalog/" + entry.id().value());
        assertThat(page())
                .contains(word, "dengan bukti yang terukur", "Sulawesi Utara", "Dinas Layanan")
                .doesNotContain("Budi Pencipta", "90,00");
    }

    @Test
    void a_number_nobody_has_leads_nowhere() {
        assertThatThrownBy(() -> open("katalog/tidak-ada")).hasMessageContaining("katalog/tidak-ada");
    }

    private static String letters() {
        return java.util.UUID.randomUUID()
                .toString()
                .replaceAll("[^a-f]", "")
                .concat("loket")
                .substring(0, 10);
    }
}
