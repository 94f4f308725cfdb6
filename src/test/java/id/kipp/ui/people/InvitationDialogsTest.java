package id.kipp.ui.people;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Kept;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationDialogsTest extends UiTest {

    final String run = UUID.randomUUID().toString();
    Account siti;

    @BeforeEach
    void atTheDesk() {
        siti = invited("siti");
        signIn(Role.SECRETARIAT);
    }

    @Test
    void a_mistyped_address_is_corrected_and_a_wrong_one_keeps_the_question_open() {
        invited("rina");
        open("siti");
        press("Perbaiki alamat");
        var dialog = _find(Dialog.class).getLast();
        var email = _get(dialog, EmailField.class);
        assertThat(email.getValue()).isEqualTo(address("siti"));
        _setValue(email, address("rina"));
        _click(_get(dialog, Button.class, spec -> spec.withText("Kirim ke alamat ini")));
        Said.only("Alamat surel ini sudah memiliki akun. Cari akunnya di daftar, atau pakai alamat lain.");
        assertThat(dialog.isOpened()).isTrue();
        _setValue(email, address("dr.siti"));
        _click(_get(dialog, Button.class, spec -> spec.withText("Kirim ke alamat ini")));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(stored().profile().email()).isEqualTo(address("dr.siti"));
        assertThat(Kept.latestTo(address("dr.siti"), context)).isPresent();
    }

    @Test
    void a_cancelled_invitation_says_so_and_can_be_sent_again() {
        open("siti");
        press("Batalkan undangan");
        press("Batalkan undangan");
        assertThat(stored().state()).isEqualTo(AccountState.CANCELLED);
        open("siti");
        assertThat(_find(Button.class, spec -> spec.withText("Batalkan undangan")))
                .isEmpty();
        press("Kirim undangan lagi");
        assertThat(stored().state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void those_who_wait_are_shown_and_those_chosen_are_written_to() {
        var rina = invited("rina");
        UI.getCurrent().navigate("sekretariat/akun", QueryParameters.of("cari", run));
        press("Kirim ulang undangan");
        var dialog = _get(Dialog.class);
        var grid = (Grid<Account>) _get(dialog, Grid.class);
        assertThat(grid.getSelectedItems()).extracting(Account::id).containsExactlyInAnyOrder(siti.id(), rina.id());
        assertThat(_find(dialog, Paragraph.class).stream().map(Paragraph::getText))
                .contains("2 dari 2 orang dipilih.");
        grid.asMultiSelect().setValue(Set.of());
        assertThat(_get(dialog, Button.class, spec -> spec.withText("Kirim ke yang dipilih"))
                        .isEnabled())
                .isFalse();
        grid.asMultiSelect().select(rina);
        press("Kirim ke yang dipilih");
        assertThat(Kept.to(address("rina"), context)).hasSize(2);
        assertThat(Kept.to(address("siti"), context)).hasSize(1);
    }

    private void open(String who) {
        UI.getCurrent().navigate("akun");
        UI.getCurrent().navigate("sekretariat/akun", QueryParameters.of("cari", run));
        var grid = _get(Grid.class);
        for (int i = 0; ; i++) {
            var row = (PersonRow) com.github.mvysny.kaributesting.v10.GridKt._get(grid, i);
            if (!row.account().name().startsWith(who)) continue;
            _click(_get(com.github.mvysny.kaributesting.v10.GridKt._getCellComponent(grid, i, "name"), Button.class));
            return;
        }
    }

    private static void press(String verb) {
        _click(_find(Button.class, spec -> spec.withText(verb)).getLast());
    }

    private String address(String who) {
        return who + "." + run + "@kipp.test";
    }

    private Account invited(String who) {
        return bean(Accounts.class)
                .invite(
                        actor(Role.SECRETARIAT),
                        Invitation.judge(
                                Role.EVALUATOR,
                                who + " " + run,
                                address(who),
                                "Universitas Airlangga",
                                Province.JAWA_TIMUR,
                                Set.of()));
    }

    private Account stored() {
        return bean(Accounts.class).get(siti.id());
    }
}
