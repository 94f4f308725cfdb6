package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.ui.kit.Timeline.Step;
import id.kipp.ui.kit.Timeline.Tense;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatesTest extends KitTest {

    static final Instant NOW = Instant.parse("2026-04-29T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void a_state_is_icon_and_word_not_only_colour() {
        var badge = show(new StateBadge(Tone.BAD, "Tidak lolos"));
        assertThat(said(badge)).isEqualTo("Tidak lolos");
        assertThat(_get(badge, SvgIcon.class).getSymbol()).isEqualTo("circle-x");
    }

    @Test
    void a_deadline_says_until_when_and_how_long() {
        assertThat(said(show(new DeadlineLabel(NOW.plus(Duration.ofDays(12)), CLOCK))))
                .isEqualTo("Sampai Senin, 11 Mei 2026 pukul 17.00 WIB · 12 hari lagi");
    }

    @Test
    void a_deadline_that_is_near_or_over_looks_so() {
        assertThat(new DeadlineLabel(NOW.plusSeconds(60), CLOCK).getClassNames())
                .contains("soon");
        var over = new DeadlineLabel(NOW, CLOCK);
        assertThat(over.getClassNames()).contains("over");
        assertThat(said(over)).startsWith("Ditutup Rabu, 29 April 2026");
    }

    @Test
    void a_countdown_counts_on_past_its_end() {
        assertThat(Countdown.text(Duration.ofSeconds(427))).isEqualTo("7:07");
        assertThat(Countdown.text(Duration.ofSeconds(-65))).isEqualTo("+1:05");
        assertThat(new Countdown(NOW.plusSeconds(780), CLOCK).getText()).isEqualTo("13:00");
    }

    @Test
    void a_meter_says_its_figures() {
        var meter = show(new Meter("Kelengkapan", 7, 9));
        assertThat(said(meter)).isEqualTo("Kelengkapan7 dari 9");
        assertThat(_get(meter, ProgressBar.class).getValue()).isBetween(0.77, 0.78);
    }

    @Test
    void a_meter_of_nothing_is_empty_not_broken() {
        assertThat(_get(show(new Meter("Kelengkapan", 0, 0)), ProgressBar.class).getValue())
                .isZero();
    }

    @Test
    void words_are_counted_against_the_least_and_the_most() {
        var field = show(new TextArea());
        var count = show(new WordCount(3, 4).follow(field));
        field.setValue("satu dua");
        assertThat(said(count)).isEqualTo("2 kata, kurang 1 lagi");
        field.setValue("satu\ndua tiga ");
        assertThat(said(count)).isEqualTo("3 dari paling banyak 4 kata");
        field.setValue("satu dua tiga empat lima");
        assertThat(said(count)).isEqualTo("5 kata, kelebihan 1");
        assertThat(count.getClassNames()).contains("many");
    }

    @Test
    void an_empty_state_has_a_sentence_and_one_way_forward() {
        var empty = show(
                new EmptyState("Belum ada proposal.").hint("Undang unit Anda.").way(new Button("Undang")));
        assertThat(_find(empty, Paragraph.class))
                .extracting(Paragraph::getText)
                .containsExactly("Belum ada proposal.", "Undang unit Anda.");
        assertThat(_get(empty, Button.class).getText()).isEqualTo("Undang");
    }

    @Test
    void what_people_write_stays_text() {
        var prose = show(new Prose("Satu.\n\n<b>dua</b>\nbaris"));
        assertThat(_find(prose, Paragraph.class))
                .extracting(Paragraph::getText)
                .containsExactly("Satu.", "<b>dua</b>\nbaris");
        assertThat(prose.getElement().getOuterHTML()).contains("&lt;b&gt;dua");
    }

    @Test
    void facts_pair_a_term_with_its_value() {
        assertThat(show(new FactList().add("Nomor", "KIPP-1"))
                        .getElement()
                        .getOuterHTML()
                        .replaceAll("\\s+", ""))
                .contains("<div><dt>Nomor</dt><dd>KIPP-1</dd></div>");
    }

    @Test
    void the_head_of_a_page_shows_only_what_it_was_given() {
        var head = show(new PageHead("Tugas saya").expects("Nilai 64 proposal."));
        assertThat(_get(head, H1.class).getText()).isEqualTo("Tugas saya");
        assertThat(_find(head, Paragraph.class)).extracting(Paragraph::getText).containsExactly("Nilai 64 proposal.");
    }

    @Test
    void a_section_is_named_by_its_heading() {
        var section = show(new Section("Kalender").says("Waktu WIB."));
        assertThat(section.getElement().getAttribute("aria-label")).isEqualTo("Kalender");
        assertThat(_get(section, H2.class).getText()).isEqualTo("Kalender");
    }

    @Test
    void a_timeline_marks_the_step_we_are_in() {
        var timeline = show(new Timeline(
                "Kalender",
                List.of(new Step("Pengajuan", "Maret", Tense.PAST), new Step("Penilaian", "April", Tense.NOW))));
        assertThat(_find(timeline, ListItem.class))
                .extracting(item -> item.getElement().getAttribute("aria-current"))
                .containsExactly(null, "step");
    }

    @Test
    void every_glyph_is_in_the_sprite() throws Exception {
        var sprite = java.nio.file.Files.readString(java.nio.file.Path.of("frontend/icons/kipp.svg"));
        for (var glyph : Glyph.values()) {
            assertThat(sprite).contains("id=\"" + glyph.symbol() + "\"");
        }
    }
}
