package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import id.kipp.ui.kit.IntervalChart.Placing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest extends KitTest {

    @Test
    void nothing_a_person_wrote_becomes_markup() {
        var picture = svg(Drawing.wide("x", "a\"b", "<desc>", 10)
                .text("t", "0", "0", "<script>alert('1') & co</script>")
                .link("l", "x?a=1&b=\"2\"", "<title>")
                .end("a")
                .done());
        assertThat(picture)
                .contains(
                        "aria-label=\"a&quot;b\"",
                        "<desc>&lt;desc&gt;</desc>",
                        "&lt;script&gt;alert(&#39;1&#39;) &amp; co")
                .contains("href=\"x?a=1&amp;b=&quot;2&quot;\"")
                .doesNotContain("<script>");
    }

    @Test
    void a_funnel_writes_its_figures() {
        var chart = show(new FunnelChart(
                "Corong", List.of(new FunnelChart.Step("Diajukan", 2_984), new FunnelChart.Step("Nominasi", 746))));
        assertThat(_find(chart, ListItem.class))
                .extracting(KitTest::said)
                .containsExactly("Diajukan2.984", "Nominasi746");
        assertThat(svg(_find(chart, Svg.class).getLast())).contains("width=\"25.00%\"");
    }

    @Test
    void bars_of_nothing_are_empty() {
        var chart = show(new Bars("Sebaran", List.of(new Bars.Bar("90–100", 0))));
        assertThat(svg(_get(chart, Svg.class))).contains("width=\"0.00%\"");
    }

    @Test
    void the_ring_says_its_share_in_words_too() {
        var ring = show(new ProgressRing("selesai", 37, 64));
        assertThat(said(ring)).isEqualTo("37 dari 64selesai");
        assertThat(svg(_get(ring, Svg.class))).contains("58%", "<desc>37 dari 64</desc>");
    }

    @Test
    void the_cut_lies_between_the_last_seat_and_the_next() {
        var chart =
                show(new IntervalChart("Provinsi", List.of(row("Satu", 1, 1, 2, false), row("Dua", 2, 1, 3, true)), 1));
        assertThat(svg(_get(chart, Svg.class)))
                .contains("class=\"cut\" x1=\"28.57%\"") // 1.5 on an axis from 0.5 to 4.0
                .contains("class=\"grey-band\"", "Dua: peringkat 2,0, rentang 1–3, peluang 50%");
        assertThat(_find(chart, NativeTableRow.class)).extracting(KitTest::said).contains("Dua2 (80)3 (79)2,01–350%Ya");
    }

    @Test
    void components_of_vaadin_speak_indonesian() {
        assertThat(ComponentTexts.datePicker().getMonthNames())
                .contains("Agustus")
                .hasSize(12);
        assertThat(ComponentTexts.datePicker().getWeekdays()).startsWith("Minggu", "Senin");
        assertThat(ComponentTexts.upload().getAddFiles().getOne()).isEqualTo("Pilih berkas…");
        assertThat(ComponentTexts.login().getForm().getSubmit()).isEqualTo("Masuk");
    }

    private static IntervalChart.Row row(String name, double expected, double low, double high, boolean grey) {
        var rank = (int) expected;
        return new IntervalChart.Row(
                name, "nominasi", new Placing(rank, "80"), new Placing(rank + 1, "79"), expected, low, high, 0.5, grey);
    }

    private static String svg(Component picture) {
        return picture.getElement().getProperty("innerHTML");
    }
}
