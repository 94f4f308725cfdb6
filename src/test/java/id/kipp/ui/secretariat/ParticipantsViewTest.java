package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.account.Account;
import id.kipp.account.AccountFilter;
import id.kipp.account.Accounts;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParticipantsViewTest extends UiTest {

    final String address = UUID.randomUUID() + "@kipp.test";

    @BeforeEach
    void atTheDesk() {
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("sekretariat/akun");
    }

    @Test
    void an_evaluator_is_invited_with_institution_and_province() {
        var dialog = invite(Role.EVALUATOR);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Institusi asal")), "Universitas Airlangga");
        province(dialog, Province.JAWA_TIMUR);
        send(dialog);
        assertThat(invited()).hasValueSatisfying(a -> {
            assertThat(a.profile().institution()).isEqualTo("Universitas Airlangga");
            assertThat(a.profile().province()).isEqualTo(Province.JAWA_TIMUR);
        });
    }

    @Test
    void how_the_list_is_sorted_stands_in_its_address_and_comes_back_by_it() {
        var ui = UI.getCurrent();
        ui.navigate("sekretariat");
        ui.navigate("sekretariat/akun", QueryParameters.fromString("urut=-ADDRESS"));
        @SuppressWarnings("unchecked")
        Grid<Object> list = _get(Grid.class);
        assertThat(list.getSortOrder()).singleElement().satisfies(o -> {
            assertThat(o.getDirection()).isEqualTo(SortDirection.DESCENDING);
            assertThat(o.getSorted()).isSameAs(list.getColumns().get(1));
        });
        ui.navigate("sekretariat");
        ui.navigate("sekretariat/akun", QueryParameters.fromString("urut=TIDAK_ADA"));
        assertThat(_get(Grid.class).getSortOrder()).isEmpty();
    }

    @Test
    void a_judge_without_institution_is_refused_with_a_sentence() {
        send(invite(Role.PANELIST));
        Said.something();
        assertThat(invited()).isEmpty();
    }

    @Test
    void an_agency_admin_is_invited_to_an_agency_that_was_just_entered() {
        var name = "Pemerintah Kota " + UUID.randomUUID();
        var agency = bean(Agencies.class)
                .register(actor(Role.SECRETARIAT), new AgencyDraft(name, AgencyKind.CITY, Province.BALI, false));
        var dialog = invite(Role.AGENCY);
        @SuppressWarnings("unchecked")
        ComboBox<Object> choice = _get(dialog, ComboBox.class, spec -> spec.withLabel("Instansi"));
        choice.setValue(agency);
        send(dialog);
        assertThat(invited()).hasValueSatisfying(a -> assertThat(a.agency()).hasValue(agency.id()));
    }

    @Test
    void an_agency_is_not_entered_before_its_kind_is_chosen() {
        var name = "Pemerintah Kota " + UUID.randomUUID();
        _click(_get(Button.class, spec -> spec.withText("Instansi baru")));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Nama resmi")), name);
        _click(_get(dialog, Button.class, spec -> spec.withText("Daftarkan instansi")));
        Said.only("Pilih jenis instansi.");
        assertThat(bean(Agencies.class).count(name)).isZero();
    }

    private Dialog invite(Role role) {
        _click(_get(Button.class, spec -> spec.withText("Undang")));
        var dialog = _get(Dialog.class);
        @SuppressWarnings("unchecked")
        Select<Object> choice = _get(dialog, Select.class);
        _setValue(choice, role);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Nama lengkap")), "Dr. Siti");
        _setValue(_get(dialog, EmailField.class), address);
        return dialog;
    }

    @SuppressWarnings("unchecked")
    private static void province(Dialog dialog, Province province) {
        ComboBox<Object> choice = _get(dialog, ComboBox.class, spec -> spec.withLabel("Provinsi"));
        choice.setValue(province);
    }

    private static void send(Dialog dialog) {
        _click(_get(dialog, Button.class, spec -> spec.withText("Undang")));
    }

    private Optional<Account> invited() {
        return bean(Accounts.class).page(actor(Role.SECRETARIAT), AccountFilter.ALL.words(address), 0, 2).stream()
                .findFirst();
    }
}
