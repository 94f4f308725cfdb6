package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ActToldTest extends KitTest {

    @Test
    void what_is_told_stands_until_the_next_answer_or_until_it_is_closed() {
        ActTold.done("Disimpan.");
        assertThat(Said.all()).containsExactly("Disimpan.");
        ActTold.done("Dikirim.");
        assertThat(Said.all()).containsExactly("Dikirim.");
        _click(_get(Button.class, b -> b.withClasses("told-close")));
        assertThat(Said.all()).isEmpty();
    }

    @Test
    void all_that_is_told_in_one_answer_stands() {
        ActTold.refused("Diubah di jendela lain dan sudah ditampilkan: Inovasi.");
        ActTold.refused("Lembar ini baru saja diubah.");
        assertThat(Said.all())
                .containsExactly(
                        "Diubah di jendela lain dan sudah ditampilkan: Inovasi.", "Lembar ini baru saja diubah.");
        _click(_find(Button.class, b -> b.withClasses("told-close")).getFirst());
        assertThat(Said.all()).containsExactly("Lembar ini baru saja diubah.");
    }

    @Test
    void what_is_taken_back_is_taken_back_once() {
        var back = new AtomicInteger();
        ActTold.done("Dihapus.", back::incrementAndGet);
        _click(_get(Button.class, b -> b.withText("Urungkan")));
        assertThat(back).hasValue(1);
        assertThat(_find(Button.class, b -> b.withText("Urungkan"))).isEmpty();
    }

    @Test
    void it_is_told_in_the_question_that_is_still_open_and_on_the_page_once_it_is_closed() {
        var asked = new Dialog();
        asked.open();
        ActTold.refused("Tuliskan alasannya terlebih dahulu.");
        assertThat(_get(ToldLine.class).getParent()).contains(asked);
        ActTold.done("Dikembalikan.");
        asked.close();
        assertThat(Said.all()).containsExactly("Dikembalikan.");
        assertThat(_get(ToldLine.class).getParent()).isNotEqualTo(java.util.Optional.of(asked));
    }
}
