package id.kipp.ui.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.Competition;
import id.kipp.catalogue.Publishing;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.FunnelChart;
import id.kipp.ui.kit.Timeline;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeViewTest extends DeskTest {

    final String letter = "B/" + UUID.randomUUID();
    Competition competition;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
    }

    @Test
    void a_visitor_sees_the_calendar_of_what_runs_with_the_step_of_now_and_its_end() {
        competition.entered("Loket Sungai", 90);
        open("");
        assertThat(_find(Timeline.class)).hasSize(1);
        assertThat(page()).contains("Sekarang", "Sampai ", "sudah diajukan.");
    }

    @Test
    void the_latest_letters_say_of_which_edition_and_group_they_are() {
        competition.entered("Loket Sungai", 90);
        competition.finalistsDecided();
        open("");
        assertThat(page()).doesNotContain(letter);
        competition.announce(letter);
        open("katalog");
        open("");
        var rules = competition.edition().constitution();
        assertThat(page())
                .contains(rules.name().id() + " · "
                        + rules.group(Competition.GROUP).id() + " · " + letter);
    }

    @Test
    void winners_fill_the_funnel_and_the_map_once_they_are_announced_and_published() {
        var winner = competition.entered("Loket Sungai", 90);
        competition.entered("Antrean Pasar", 60);
        competition.confirmed();
        competition.heard(winner.id(), 90);
        competition.closed();
        open("");
        var shaded = inSulawesiUtara();
        competition.announceAwards();
        var publishing = bean(Publishing.class);
        publishing.publish(competition.secretary, publishing.prepare(competition.secretary, winner.id()));
        open("katalog");
        open("");
        assertThat(_find(FunnelChart.class)).hasSize(1);
        assertThat(inSulawesiUtara()).isEqualTo(shaded + 1);
    }

    @Test
    void words_lead_into_the_catalogue() {
        open("");
        _setValue(_get(TextField.class), "air bersih");
        click("Cari");
        var here = UI.getCurrent().getActiveViewLocation();
        assertThat(here.getPathWithQueryParameters()).isEqualTo("katalog?cari=air%20bersih");
    }

    private int inSulawesiUtara() {
        var tile = Pattern.compile("aria-label=\"Sulawesi Utara: (\\d+)\"").matcher(page());
        assertThat(tile.find()).isTrue();
        return Integer.parseInt(tile.group(1));
    }
}
