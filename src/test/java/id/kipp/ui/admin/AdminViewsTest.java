package id.kipp.ui.admin;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.Competition;
import id.kipp.account.AccountFilter;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.account.Kept;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.LinesSetAside;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Copied;
import id.kipp.ui.kit.Said;
import id.kipp.ui.people.PersonRow;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminViewsTest extends UiTest {

    final String address = UUID.randomUUID() + "@kipp.test";

    @Test
    void the_administrator_invites_the_secretariat() {
        signIn(Role.ADMINISTRATOR);
        UI.getCurrent().navigate("admin/akun");
        _click(_get(Button.class, spec -> spec.withText("Undang")));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class), "Budi Santoso");
        _setValue(_get(dialog, EmailField.class), address);
        _click(_get(dialog, Button.class, spec -> spec.withText("Undang")));
        assertThat(Kept.latestTo(address, context)).isPresent();
        assertThat(bean(Accounts.class).page(actor(Role.ADMINISTRATOR), AccountFilter.ALL.words(address), 0, 2))
                .singleElement()
                .satisfies(a -> assertThat(a.roles()).containsExactly(Role.SECRETARIAT));
    }

    @Test
    void a_refused_invitation_keeps_what_was_typed() {
        signIn(Role.ADMINISTRATOR);
        UI.getCurrent().navigate("admin/akun");
        _click(_get(Button.class, spec -> spec.withText("Undang")));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class), "Budi Santoso");
        _setValue(_get(dialog, EmailField.class), "bukan alamat");
        _click(_get(dialog, Button.class, spec -> spec.withText("Undang")));
        Said.something();
        assertThat(_get(dialog, TextField.class).getValue()).isEqualTo("Budi Santoso");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_locked_account_shows_as_locked() {
        var budi = bean(Accounts.class).invite(actor(Role.ADMINISTRATOR), Invitation.secretariat("Budi", address));
        signIn(Role.ADMINISTRATOR);
        UI.getCurrent().navigate("admin/akun", QueryParameters.of("cari", address));
        var row = (PersonRow) _get(_get(Grid.class), 0);
        assertThat(row.account().id()).isEqualTo(budi.id());
        _click(_get(_getCellComponent(_get(Grid.class), 0, "name"), Button.class));
        _click(_get(Button.class, spec -> spec.withText("Kunci akun")));
        _click(_find(Button.class, spec -> spec.withText("Kunci akun")).getLast());
        assertThat(bean(Accounts.class).get(budi.id()).state()).isEqualTo(AccountState.LOCKED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_kept_letter_can_be_read_and_its_link_is_shown_once() {
        bean(Accounts.class).invite(actor(Role.ADMINISTRATOR), Invitation.secretariat("Budi", address));
        signIn(Role.ADMINISTRATOR);
        UI.getCurrent().navigate("admin/surat");
        _click((Button) _getCellComponent(_get(Grid.class), 0, "subject"));
        assertThat(_get(Pre.class).getText())
                .contains("Anda diundang", "[tautan sekali pakai]")
                .doesNotContain("/undangan/");
        _click(_get(Button.class, spec -> spec.withText("Tampilkan tautan")));
        _click(_find(Button.class, spec -> spec.withText("Tampilkan tautan")).getLast());
        assertThat(_get(Copied.class).getValue()).contains("/undangan/");
        _click(_get(Button.class, spec -> spec.withText("Tutup")));
        _click((Button) _getCellComponent(_get(Grid.class), 0, "subject"));
        assertThat(_find(Button.class, spec -> spec.withText("Tampilkan tautan")))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_trail_of_one_subject_is_found() {
        var budi = bean(Accounts.class).invite(actor(Role.ADMINISTRATOR), Invitation.secretariat("Budi", address));
        bean(AuditTrail.class).drain(actor(Role.ADMINISTRATOR));
        signIn(Role.SECRETARIAT);
        UI.getCurrent()
                .navigate(
                        "admin/jejak",
                        QueryParameters.of("tentang", "account:" + budi.id().value()));
        var line = (Trail.Line) _get(_get(Grid.class), 0);
        assertThat(line.entry().action()).isEqualTo("account.invited");
        assertThat(bean(Trail.class).words("account.invited", java.util.Locale.of("id")))
                .isEqualTo("Mengundang akun");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_line_says_what_it_is_about_as_people_call_it_to_whoever_may_read_that() {
        var play = new Competition(context, 1, 1);
        var entry = play.entered("Loket Sungai", 80);
        play.settle();
        var asked = QueryParameters.of("tentang", "proposal:" + entry.id().value());
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("admin/jejak", asked);
        assertThat(((Trail.Line) _get(_get(Grid.class), 0)).about())
                .isEqualTo(new Trail.About(
                        entry.submitted().number() + " · Loket Sungai",
                        "sekretariat/seleksi/" + entry.id().value()));
        signIn(Role.ADMINISTRATOR);
        UI.getCurrent().navigate("admin/akun");
        UI.getCurrent().navigate("admin/jejak", asked);
        assertThat(((Trail.Line) _get(_get(Grid.class), 0)).about())
                .isEqualTo(new Trail.About("proposal:" + entry.id().value(), ""));
    }

    @Test
    void a_part_of_an_edition_is_called_by_its_name_and_leads_there() {
        var play = new Competition(context, 1, 1);
        var edition = bean(id.kipp.edition.Editions.class).get(play.id);
        var matter = edition.constitution().matter("FINALISTS");
        var pool = edition.constitution().seatPools(matter).getFirst();
        var subjects = new EditionSubjects(
                edition, bean(id.kipp.notice.Links.class), java.util.Set.of(Role.SECRETARIAT), k -> k);
        assertThat(subjects.of("edition:" + play.id.value()).orElseThrow().address())
                .isEqualTo("sekretariat?edisi=" + play.id.value());
        var decision = subjects.of("decision:" + play.id.value() + "/" + pool.key() + "/FINALISTS")
                .orElseThrow();
        assertThat(decision.words()).contains(" · ");
        assertThat(decision.address()).isNotEmpty();
    }

    @Test
    void a_line_set_aside_is_closed_with_a_reason_stays_shown_and_is_closed_once() {
        var document = "palsu-" + UUID.randomUUID();
        LinesSetAside.put(context, document);
        signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("admin/jejak");
        assertThat(_find(Button.class, spec -> spec.withText("Tutup catatan ini")))
                .isEmpty();
        signIn(Role.ADMINISTRATOR);
        UI.getCurrent().navigate("admin/jejak");
        var section = _get(SetAsideSection.class);
        assertThat(section.hasClassName("set-aside")).isTrue();
        var close = _find(section, Button.class, spec -> spec.withText("Tutup catatan ini")).stream()
                .filter(b -> b.getAriaLabel().orElse("").contains(document))
                .findFirst()
                .orElseThrow();
        _click(close);
        _setValue(_get(_get(Dialog.class), TextArea.class), "Uji pemulihan, lihat BA-7 <b>");
        LinesSetAside.close(context, document, "Lebih dulu di jendela lain");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Tutup catatan ini")));
        assertThat(_get(Dialog.class).isOpened())
                .as("what was typed is not lost")
                .isTrue();
        _get(Dialog.class).close();
        UI.getCurrent().navigate("admin/akun");
        UI.getCurrent().navigate("admin/jejak");
        assertThat(_find(_get(SetAsideSection.class), Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(p -> p.startsWith("Ditutup ") && p.endsWith(": Lebih dulu di jendela lain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin/akun", "admin/surat"})
    void the_administrator_s_desk_is_closed_to_the_secretariat(String route) {
        signIn(Role.SECRETARIAT);
        assertThatThrownBy(() -> UI.getCurrent().navigate(route)).isInstanceOf(MockAccessDeniedException.class);
    }
}
