package id.kipp.ui.agency;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.AccountFilter;
import id.kipp.account.Accounts;
import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.agency.ServiceUnit;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitsViewTest extends UiTest {

    final String address = UUID.randomUUID() + "@kipp.test";
    Agency agency;
    Actor me;

    @BeforeEach
    void atTheDesk() {
        var draft = new AgencyDraft("Kota " + UUID.randomUUID(), AgencyKind.CITY, Province.SULAWESI_UTARA, false);
        agency = bean(Agencies.class).register(actor(Role.SECRETARIAT), draft);
        me = signIn(anAccount(Role.AGENCY)
                .id("admin-" + UUID.randomUUID())
                .agency(agency.id())
                .build());
        UI.getCurrent().navigate("instansi/akun");
    }

    @Test
    void a_unit_is_added_and_its_writer_invited() {
        addUnit("RSUD Noongan");
        _click(_get(Button.class, spec -> spec.withText("Undang")));
        var dialog = _get(Dialog.class);
        @SuppressWarnings("unchecked")
        Select<Object> unit = _get(dialog, Select.class);
        _setValue(unit, bean(Agencies.class).unitsOf(agency.id()).getFirst());
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Nama lengkap")), "Ani");
        _setValue(_get(dialog, EmailField.class), address);
        _click(_get(dialog, Button.class, spec -> spec.withText("Undang")));
        assertThat(bean(Accounts.class).page(me, AccountFilter.ALL.words(address), 0, 2))
                .singleElement()
                .satisfies(a -> assertThat(a.agency()).hasValue(agency.id()));
    }

    @Test
    void the_same_unit_twice_is_refused_with_a_sentence() {
        addUnit("RSUD Noongan");
        addUnit("rsud noongan");
        Said.something();
        assertThat(bean(Agencies.class).unitsOf(agency.id())).hasSize(1);
    }

    @Test
    void nobody_is_invited_without_a_unit() {
        assertThat(_get(Button.class, spec -> spec.withText("Undang")).isEnabled())
                .isFalse();
        addUnit("RSUD Noongan");
        _click(_get(Button.class, spec -> spec.withText("Undang")));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Nama lengkap")), "Ani");
        _setValue(_get(dialog, EmailField.class), address);
        _click(_get(dialog, Button.class, spec -> spec.withText("Undang")));
        Said.something();
    }

    @Test
    void a_unit_is_renamed() {
        addUnit("RSUD Nongan");
        _click(_find(Button.class).stream()
                .filter(b -> b.getAriaLabel()
                        .filter(l -> l.equals("Ubah nama RSUD Nongan"))
                        .isPresent())
                .findFirst()
                .orElseThrow());
        _setValue(
                _find(TextField.class).stream()
                        .filter(f -> f.getValue().equals("RSUD Nongan"))
                        .findFirst()
                        .orElseThrow(),
                "RSUD Noongan");
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(bean(Agencies.class).unitsOf(agency.id()))
                .extracting(ServiceUnit::name)
                .containsExactly("RSUD Noongan");
    }

    @Test
    void a_service_unit_does_not_get_in() {
        signIn(Role.SERVICE_UNIT);
        assertThatThrownBy(() -> UI.getCurrent().navigate("instansi/akun"))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    private static void addUnit(String name) {
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Nama unit baru")), name);
        _click(_get(Button.class, spec -> spec.withText("Tambah unit")));
    }
}
