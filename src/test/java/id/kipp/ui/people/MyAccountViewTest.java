package id.kipp.ui.people;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import id.kipp.ui.kit.ScreenLanguage;
import id.kipp.ui.signin.LoginView;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MyAccountViewTest extends UiTest {

    final Account me = anAccount(Role.EVALUATOR).id("me-" + UUID.randomUUID()).build();

    @BeforeEach
    void myAccount() {
        signIn(me);
        UI.getCurrent().navigate("akun");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_person_changes_their_name_and_the_language_of_their_letters() {
        _setValue(_get(TextField.class), "Dr. Rina Wulandari");
        _setValue(_get(Select.class), ScreenLanguage.ENGLISH);
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        var profile = bean(Accounts.class).get(me.id()).profile();
        assertThat(profile.name()).isEqualTo("Dr. Rina Wulandari");
        assertThat(profile.locale().getLanguage()).isEqualTo("en");
    }

    @Test
    void a_wrong_old_password_is_refused() {
        var fields = _find(PasswordField.class);
        _setValue(fields.get(0), "bukan ini");
        _setValue(fields.get(1), "kopi pagi di Wonosobo");
        _click(_get(Button.class, spec -> spec.withText("Ganti kata sandi")));
        Said.something();
    }

    @Test
    void signing_out_everywhere_ends_this_session_too() {
        _click(_get(Button.class, spec -> spec.withText("Keluar dari semua perangkat")));
        _click(_find(Button.class, spec -> spec.withText("Keluar dari semua perangkat"))
                .getLast());
        assertThat(bean(Accounts.class).get(me.id()).access().signedOutBefore()).isNotNull();
    }

    @Test
    void a_visitor_is_led_to_the_sign_in() {
        signOut();
        UI.getCurrent().navigate("akun");
        _get(LoginView.class);
    }
}
