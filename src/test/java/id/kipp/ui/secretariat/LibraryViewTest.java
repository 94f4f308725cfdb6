package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Role;
import id.kipp.library.Library;
import id.kipp.library.LibraryRow;
import id.kipp.ui.UiTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryViewTest extends UiTest {

    @Test
    void a_page_is_written_changed_hidden_and_shown_again() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/pustaka");
        _click(button("Tulis halaman pustaka"));
        var dialog = _get(Dialog.class);
        _setValue(field(dialog, "Judul"), "Buku pemenang 2024");
        _setValue(area(dialog, "Ringkasan"), "Semua pemenang.");
        _setValue(field(dialog, "Tautan"), "http://kipp.test/buku.pdf");
        _setValue(_get(dialog, DatePicker.class), LocalDate.of(2024, 11, 5));
        _click(_get(dialog, Button.class, b -> b.withText("Simpan")));
        assertThat(_find(Dialog.class)).as("what is turned down stays open").hasSize(1);
        _setValue(field(dialog, "Tautan"), "https://kipp.test/buku.pdf");
        _click(_get(dialog, Button.class, b -> b.withText("Simpan")));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(rows()).singleElement().satisfies(r -> assertThat(r.hidden()).isFalse());

        hide();
        assertThat(rows()).singleElement().satisfies(r -> assertThat(r.hidden()).isTrue());
        assertThat(bean(Library.class).search("pemenang 2024", null, 0, 1).total())
                .isZero();
        hide();
        assertThat(bean(Library.class).search("pemenang 2024", null, 0, 1).total())
                .isEqualTo(1);
    }

    private void hide() {
        _click((Button) _getCellComponent(_get(Grid.class), 0, "away"));
    }

    private List<LibraryRow> rows() {
        return bean(Library.class).all(actor(Role.SECRETARIAT)).stream()
                .filter(r -> r.head().title().equals("Buku pemenang 2024"))
                .toList();
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }

    private static TextField field(Dialog dialog, String label) {
        return _get(dialog, TextField.class, f -> f.withLabel(label));
    }

    private static TextArea area(Dialog dialog, String label) {
        return _get(dialog, TextArea.class, f -> f.withLabel(label));
    }
}
