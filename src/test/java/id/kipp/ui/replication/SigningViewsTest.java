package id.kipp.ui.replication;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.replication.PaperKind;
import id.kipp.replication.PaperScope;
import id.kipp.replication.PaperTexts;
import id.kipp.replication.ReplicationWorld;
import id.kipp.replication.SigningDay;
import id.kipp.replication.SigningDays;
import id.kipp.replication.SigningRow;
import id.kipp.replication.SigningWorld;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import org.junit.jupiter.api.Test;

class SigningViewsTest extends UiTest {

    @Test
    void the_secretariat_leads_a_day_from_its_opening_to_its_close() {
        var world = new SigningWorld(new ReplicationWorld(context), 2, 1).world;
        signIn(anAccount(Role.SECRETARIAT).id(world.secretary.id().value()).build());
        UI.getCurrent().navigate("komitmen");
        _click(button("Buka hari komitmen"));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, f -> f.withLabel("Nama acara")), "Hari Komitmen Uji");
        @SuppressWarnings("unchecked")
        ComboBox<Province> province = _get(dialog, ComboBox.class);
        _setValue(province, Province.KEPULAUAN_BANGKA_BELITUNG);
        _click(_get(dialog, Button.class, b -> b.withText("Buka hari komitmen")));
        Said.something();
        _setValue(_get(dialog, TextField.class, f -> f.withLabel("Nomor lembar komitmen")), "K/1/2026");
        _click(_get(dialog, Button.class, b -> b.withText("Buka hari komitmen")));
        var id = bean(SigningDays.class).list(world.secretary).stream()
                .filter(r -> r.head().title().equals("Hari Komitmen Uji"))
                .map(SigningRow::id)
                .findFirst()
                .orElseThrow();

        signs();
        _click(button("Tidak hadir"));
        _click(button(back(day(world, id))));
        assertThat(_find(Button.class, b -> b.withText("Tidak hadir"))).isNotEmpty();
        _click(button("Tidak hadir"));
        signs();
        signs();
        assertThat(day(world, id).cells().stream().filter(day(world, id)::isSigned))
                .hasSize(1);
        _click(button("Tutup acara"));
        _click(_get(_get(Dialog.class), Button.class, b -> b.withText("Tutup acara")));
        assertThat(day(world, id).open().session()).isFalse();
        signs();
        assertThat(day(world, id).turn()).as("who was absent signs later").isEmpty();
    }

    private static String back(SigningDay day) {
        var absent = day.seats().stream().filter(s -> s.presence() == SigningDay.Presence.ABSENT);
        return absent.findFirst().orElseThrow().name() + " hadir";
    }

    private void signs() {
        _click(button("Sudah menandatangani"));
        _click(_get(_get(Dialog.class), Button.class, b -> b.withText("Sudah menandatangani")));
    }

    @Test
    void the_secretariat_words_a_letter_until_it_is_emptied_again() {
        var world = new ReplicationWorld(context);
        signIn(anAccount(Role.SECRETARIAT).id(world.secretary.id().value()).build());
        UI.getCurrent().navigate("naskah-replikasi");
        _setValue(_get(TextField.class, f -> f.withLabel("Judul atau hal")), "Minat Belajar");
        _setValue(_get(TextArea.class, f -> f.withLabel("Isi")), "Kepada {gubernur}");
        _click(button("Simpan naskah"));
        Said.something();
        _setValue(_get(TextArea.class, f -> f.withLabel("Isi")), "Kepada {pemilik}");
        _click(button("Simpan naskah"));
        assertThat(text()).isEqualTo("Kepada {pemilik}");
        _setValue(_get(TextArea.class, f -> f.withLabel("Isi")), "");
        _click(button("Simpan naskah"));
        assertThat(text()).doesNotContain("Kepada {pemilik}");
    }

    private String text() {
        @SuppressWarnings("unchecked")
        Select<PaperScope> whose = _get(Select.class, f -> f.withLabel("Berlaku untuk"));
        return bean(PaperTexts.class)
                .in(whose.getValue(), PaperKind.INTEREST_LETTER)
                .body();
    }

    private SigningDay day(ReplicationWorld world, String id) {
        return bean(SigningDays.class).get(world.secretary, id);
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }
}
