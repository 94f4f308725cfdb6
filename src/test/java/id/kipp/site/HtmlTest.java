package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlTest {

    /** As a browser would read it: text is text and an attribute an attribute, whatever they hold. */
    @Property(tries = 500)
    void whatever_is_put_in_comes_out_as_text(@ForAll String text) {
        var seen = Jsoup.parseBodyFragment(el("p.a#b", at("title", text), text).toString());
        var element = seen.body().child(0);
        assertThat(seen.body().childrenSize()).isOne();
        assertThat(element.childrenSize()).isZero();
        assertThat(element.attributes().asList()).extracting(a -> a.getKey()).containsOnly("class", "id", "title");
    }

    @Test
    void a_name_says_class_and_id_and_content_may_be_nothing_or_many() {
        assertThat(el("ul.a.b#c", null, Optional.empty(), List.of(el("li", 1), el("li", "<")), at("lang", null)))
                .hasToString("<ul class=\"a b\" id=\"c\"><li>1</li><li>&lt;</li></ul>");
    }

    @Test
    void data_ends_nowhere_but_at_its_end() {
        assertThat(Html.data("application/ld+json", "{\"a\":\"</script><!--\"}"))
                .hasToString(
                        "<script type=\"application/ld+json\">{\"a\":\"\\u003c/script\\u003e\\u003c!--\"}</script>");
    }

    @Test
    void what_is_no_content_is_no_content() {
        assertThatThrownBy(() -> el("p", new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
