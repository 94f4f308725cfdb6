package id.kipp.ui.signin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Kept;
import id.kipp.account.Passwords;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import id.kipp.ui.kit.Section;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OneTimeLinkPageTest extends UiTest {

    static final String GOOD = "kopi pagi di Wonosobo";

    final String address = UUID.randomUUID() + "@kipp.test";

    String invitation() {
        bean(Accounts.class).invite(actor(Role.ADMINISTRATOR), Invitation.secretariat("Budi Santoso", address));
        return Kept.tokenTo(address, context);
    }

    @Test
    void an_invited_person_chooses_a_password_and_may_sign_in() {
        UI.getCurrent().navigate("undangan/" + invitation());
        assertThat(_get(EmailField.class).getValue()).isEqualTo(address);
        _setValue(_get(PasswordField.class), GOOD);
        _click(_get(Button.class, spec -> spec.withText("Aktifkan akun")));
        assertThat(texts()).contains("Akun Anda aktif. Masuk dengan alamat surel dan kata sandi tadi.");
    }

    @Test
    void a_refused_password_says_why_and_leaves_the_form() {
        var token = invitation();
        UI.getCurrent().navigate("undangan/" + token);
        _setValue(_get(PasswordField.class), "pendek");
        _click(_get(Button.class, spec -> spec.withText("Aktifkan akun")));
        Said.something();
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("pendek");
        assertThat(bean(Passwords.class).invited(token)).isPresent();
    }

    @Test
    void opening_the_link_uses_nothing_up() {
        var token = invitation();
        UI.getCurrent().navigate("undangan/" + token);
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate("undangan/" + token);
        _get(PasswordField.class);
    }

    @Test
    void a_link_that_is_over_says_so_and_shows_no_form() {
        var token = invitation();
        bean(Passwords.class).join(token, GOOD);
        UI.getCurrent().navigate("undangan/" + token);
        _assertNone(PasswordField.class);
        assertThat(texts()).anyMatch(t -> t.startsWith("Tautan ini sudah dipakai"));
    }

    @Test
    void nobody_sets_the_server_up_with_an_invented_link() {
        UI.getCurrent().navigate("siapkan/abc");
        _assertNone(PasswordField.class);
    }

    @Test
    void asking_for_a_new_password_says_the_same_for_anybody() {
        bean(Passwords.class).join(invitation(), GOOD);
        assertThat(askingFor(address)).isEqualTo(askingFor("nobody-" + address));
    }

    @Test
    void what_is_no_address_is_said_at_once() {
        askingFor("bukan alamat");
        Said.something();
        assertThat(_get(EmailField.class).getValue()).isEqualTo("bukan alamat");
    }

    private String askingFor(String email) {
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate("lupa-sandi");
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Kirim tautan")));
        return String.join("|", texts());
    }

    private static java.util.List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @Test
    void an_agency_registers_with_its_letter_and_the_secretariat_sees_both() {
        var name = "Kota " + address.substring(0, 8);
        UI.getCurrent().navigate("daftar-instansi");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama resmi")), name);
        _setValue(_get(EmailField.class), address);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama admin instansi")), "Budi Santoso");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nomor surat penunjukan")), "800/1");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Penanda tangan dan jabatannya")), "Wali Kota");
        _setValue(_get(DatePicker.class), LocalDate.now().minusDays(1));
        _setValue(_get(Select.class), AgencyKind.MINISTRY);
        _click(_get(Button.class, spec -> spec.withText("Kirim pendaftaran")));
        Said.something();
        _upload(_get(Upload.class), "surat.pdf", "%PDF-1.4 surat".getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
        assertThat(texts()).anyMatch(t -> t.contains("surat.pdf sudah diterima"));
        _click(_get(Button.class, spec -> spec.withText("Kirim pendaftaran")));
        assertThat(texts()).anyMatch(t -> t.startsWith("Pendaftaran diterima."));
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/akun");
        _click(_get(Button.class, spec -> spec.withPredicate(b -> b.getText().startsWith("Pendaftaran ("))));
        var dialog = _get(Dialog.class);
        assertThat(_get(
                                dialog,
                                Section.class,
                                spec -> spec.withPredicate(c -> c.getElement()
                                        .getAttribute("aria-label")
                                        .equals(name)))
                        .getElement()
                        .getTextRecursively())
                .contains("800/1", "surat.pdf", "Budi Santoso");
    }
}
