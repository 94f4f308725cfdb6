package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.Said;
import org.junit.jupiter.api.Test;

class SearchWordsViewTest extends DeskTest {

    @Test
    void words_are_kept_and_a_line_that_says_nothing_is_told() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/kata-cari");
        var text = _get(TextArea.class);
        var before = text.getValue();
        assertThat(before).contains("difabel, disabilitas");
        text.setValue(before + "sendirian\n");
        _click(_get(Button.class, b -> b.withText("Simpan daftar")));
        Said.only(Sentences.in(Sentences.INDONESIAN)
                .of("catalogue.words-unreadable", before.lines().count() + 1));
        text.setValue(before + "loket, gerai\n");
        _click(_get(Button.class, b -> b.withText("Simpan daftar")));
        UI.getCurrent().navigate("akun");
        UI.getCurrent().navigate("sekretariat/kata-cari");
        assertThat(_get(TextArea.class).getValue()).endsWith("loket, gerai\n");
    }

    @Test
    void they_are_the_secretariats() {
        opensOnlyFor("sekretariat/kata-cari", Role.SECRETARIAT);
    }
}
