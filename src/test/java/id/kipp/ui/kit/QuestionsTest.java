package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.kernel.Refusal;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionsTest extends KitTest {

    final ArrayList<String> acted = new ArrayList<>();

    @Test
    void the_question_names_the_first_eight_and_counts_the_rest() {
        new ConfirmAction("Umumkan 1.012 finalis?", "Umumkan")
                .names(IntStream.range(0, 1_012).mapToObj(i -> "Finalis " + i).toList())
                .ask(() -> {});
        assertThat(_find(ListItem.class)).hasSize(9).last().satisfies(i -> assertThat(i.getText())
                .isEqualTo("dan 1.004 lainnya"));
    }

    @Test
    void it_acts_when_confirmed_and_closes() {
        new ConfirmAction("Kirim?", "Kirim").ask(() -> acted.add("sent"));
        _click(_get(Button.class, b -> b.withText("Kirim")));
        assertThat(acted).containsExactly("sent");
        _assertNone(Dialog.class);
    }

    @Test
    void asked_twice_by_a_double_click_it_stands_there_once() {
        for (var click = 0; click < 2; click++) new ConfirmAction("Kirim?", "Kirim").ask(() -> acted.add("sent"));
        _click(_get(Button.class, b -> b.withText("Kirim")));
        assertThat(acted).containsExactly("sent");
        _assertNone(Dialog.class);
    }

    @Test
    void it_does_nothing_when_the_person_goes_back() {
        new ConfirmAction("Kirim?", "Kirim").danger().ask(() -> acted.add("sent"));
        _click(_get(Button.class, b -> b.withText("Kembali")));
        assertThat(acted).isEmpty();
        _assertNone(Dialog.class);
    }

    @Test
    void a_refusal_leaves_the_question_open() {
        new ConfirmAction("Kirim?", "Kirim").ask(() -> {
            throw new Refusal(() -> "kit.reason-missing");
        });
        _click(_get(Button.class, b -> b.withText("Kirim")));
        Said.only("Tuliskan alasannya terlebih dahulu.");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void without_a_reason_nothing_happens() {
        new ReasonDialog("Tutup proposal?", "Tutup").ask(acted::add);
        _setValue(_get(TextArea.class), "  ");
        _click(_get(Button.class, b -> b.withText("Tutup")));
        assertThat(acted).isEmpty();
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Tuliskan alasannya terlebih dahulu.");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
    }

    @Test
    void the_reason_goes_with_the_action() {
        new ReasonDialog("Tutup proposal?", "Tutup")
                .says("Instansi diberi tahu.")
                .ask(acted::add);
        _setValue(_get(TextArea.class), " surat tidak terbaca ");
        _click(_get(Button.class, b -> b.withText("Tutup")));
        assertThat(acted).containsExactly("surat tidak terbaca");
        _assertNone(Dialog.class);
    }
}
