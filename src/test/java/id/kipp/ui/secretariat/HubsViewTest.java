package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.hub.Hub;
import id.kipp.hub.HubPlans;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubStatus;
import id.kipp.hub.PlanKind;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HubsViewTest extends UiTest {

    @Test
    void a_candidate_becomes_a_hub_on_the_page_by_two_people() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/hub");
        _click(button("Tambah calon hub"));
        var jambi = bean(Institutions.class).all().stream()
                .filter(i -> i.id().equals("15"))
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked")
        ComboBox<Institution> which = _get(_get(Dialog.class), ComboBox.class);
        _setValue(which, jambi);
        _click(inDialog("Tambah calon hub"));
        assertThat(hub().status()).isEqualTo(HubStatus.KANDIDAT);

        _click(button("Undang"));
        fill("B/12/2026");
        _click(inDialog("Catat langkah ini"));
        assertThat(_find(Dialog.class)).as("without a reason it stays open").hasSize(1);
        _setValue(_get(_get(Dialog.class), TextArea.class), "Rekam jejaknya baik.");
        _click(inDialog("Catat langkah ini"));
        assertThat(hub().status()).isEqualTo(HubStatus.DIUNDANG);
        assertThat(button("Catat naskah komitmen").isEnabled()).isFalse();

        _setValue(_get(TextArea.class, f -> f.withLabel("Unit koordinator")), "Biro Organisasi");
        _click(button("Pakai susunan lazim"));
        _click(button("Simpan"));
        _click(button("Catat naskah komitmen"));
        fill("Komitmen 1");
        _click(inDialog("Catat langkah ini"));

        _click(button("Usulkan penetapan"));
        fill("KepmenPANRB 1/2026");
        _find(_get(Dialog.class), TextArea.class).forEach(t -> _setValue(t, "Terlihat."));
        _click(inDialog("Ajukan ke orang kedua"));
        assertThat(hub().pending()).isNotNull();
        _click(button("Setujui"));
        assertThat(hub().status()).as("nobody agrees to one's own").isEqualTo(HubStatus.KOMITMEN);

        signIn(anAccount(Role.SECRETARIAT).id("kedua").build());
        UI.getCurrent().navigate("sekretariat/hub/15");
        _click(button("Setujui"));
        assertThat(hub().status()).isEqualTo(HubStatus.DITETAPKAN);
        plan();
        mentor();
    }

    private void plan() {
        _click(button("Isi dengan kalender nasional"));
        assertThat(bean(HubPlans.class)
                        .of(actor(Role.SECRETARIAT), "15", LocalDate.now().getYear())
                        .items())
                .hasSize(PlanKind.values().length);
        _click(button("Catat dokumen"));
        fill("SK 1");
        _click(inDialog("Simpan"));
        assertThat(hub().papers()).hasSize(1);
    }

    private void mentor() {
        _click(button("Tetapkan pendamping"));
        fill("SK 2");
        _setValue(_get(_get(Dialog.class), TextField.class, f -> f.withLabel("Nama pendamping")), "Sari");
        _setValue(
                _get(_get(Dialog.class), TextField.class, f -> f.withLabel("Perguruan tinggi atau instansi")),
                "Universitas Jambi");
        _click(inDialog("Tetapkan pendamping"));
        assertThat(hub().setup().mentors()).hasSize(1);
        _click(button("Bebaskan"));
        assertThat(hub().setup().mentors()).isEmpty();
    }

    @Test
    void the_page_says_what_is_missing_to_the_target_and_the_target_is_changed_with_its_basis() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/hub");
        _click(button("Ubah sasaran"));
        _setValue(_get(_get(Dialog.class), TextArea.class), "RPJMN 2025–2029");
        _click(inDialog("Simpan"));
        assertThat(bean(HubRegister.class).target(actor(Role.SECRETARIAT)).basis())
                .isEqualTo("RPJMN 2025–2029");
        assertThat(_find(Paragraph.class)).anyMatch(p -> p.getText().startsWith("Belum diundang"));
    }

    private Hub hub() {
        return bean(HubRegister.class).get(actor(Role.SECRETARIAT), "15");
    }

    private static void fill(String number) {
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, f -> f.withLabel("Nomor dokumen")), number);
        _setValue(
                _get(dialog, DatePicker.class, f -> f.withLabel("Tanggal")),
                LocalDate.now().minusDays(1));
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, b -> b.withText(text));
    }
}
