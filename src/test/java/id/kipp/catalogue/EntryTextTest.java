package id.kipp.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTextTest implements Refusals {

    static EntryText from(String video, String source) {
        return new EntryText("Perahu sehat", List.of(), List.of(3, 3, 1), video, source, "");
    }

    @Test
    void a_source_names_its_links_between_remarks() {
        assertThat(from("", "https://a.test/x (catatan: https://b.test/y menulis lain); GPriority 2023")
                        .sourceLinks())
                .containsExactly("https://a.test/x", "https://b.test/y");
    }

    @Test
    void a_video_is_a_link() {
        assertRefused("catalogue.bad-link", () -> from("javascript:alert(1)", ""));
    }

    @Test
    void goals_are_named_once_in_order() {
        assertThat(from("", "").sdgs()).containsExactly(1, 3);
    }
}
