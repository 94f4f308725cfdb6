package id.kipp.ui.hub;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.Account;
import id.kipp.hub.Hub;
import id.kipp.hub.HubEventRow;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubPeople;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.library.Library;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.EmptyState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HubDeskTest extends UiTest {

    private static final AgencyId SULTENG = new AgencyId("pemerintah-provinsi-sulawesi-tengah");

    @Test
    void a_coordinator_holds_a_meeting_and_sees_what_is_late() {
        var me = signIn(coordinator());
        UI.getCurrent().navigate("meja-hub");
        assertThat(_find(Paragraph.class)).as("no hub yet").anyMatch(p -> p.getText()
                .contains("belum ditetapkan"));
        designate("72");
        UI.getCurrent().navigate("meja-hub/terlambat");
        UI.getCurrent().navigate("meja-hub");
        assertThat(_get(H1.class).getText()).isEqualTo("Replikasi di wilayah");

        UI.getCurrent().navigate("meja-hub/kegiatan");
        _click(button("Tambah kegiatan"));
        _click(inDialog("Simpan"));
        assertThat(_find(Dialog.class)).as("without days it stays open").hasSize(1);
        _setValue(_get(_get(Dialog.class), TextField.class, f -> f.withLabel("Judul")), "FRIPP Sulawesi Tengah");
        _setValue(_get(_get(Dialog.class), DatePicker.class, f -> f.withLabel("Mulai")), LocalDate.of(2026, 3, 4));
        _click(inDialog("Simpan"));
        assertThat(_get(H1.class).getText()).isEqualTo("FRIPP Sulawesi Tengah");

        _setValue(_get(TextField.class, f -> f.withLabel("Yang dilakukan")), "Kirim SOP");
        _setValue(_get(TextField.class, f -> f.withLabel("Instansi dan jabatan")), "Dinkes Palu, kepala");
        _setValue(_get(DatePicker.class, f -> f.withLabel("Sampai")), LocalDate.of(2026, 3, 20));
        _click(button("Tambah"));
        _setValue(_get(TextArea.class), "Pemerintah Kota Palu; Kepala Dinas; 3");
        _click(button("Simpan"));
        assertThat(rows(me)).singleElement().satisfies(r -> {
            assertThat(r.people()).isEqualTo(3);
            assertThat(r.actions()).hasSize(1);
        });

        UI.getCurrent().navigate("meja-hub/terlambat");
        assertThat(_find(ListItem.class)).anyMatch(i -> i.getText().contains("Kirim SOP"));
        UI.getCurrent().navigate("meja-hub/kegiatan/" + rows(me).getFirst().id());
        _click(button("Selesai"));
        UI.getCurrent().navigate("meja-hub/terlambat");
        assertThat(_find(ListItem.class)).noneMatch(i -> i.getText().contains("Kirim SOP"));
        UI.getCurrent().navigate("meja-hub/rencana");
        assertThat(_get(H1.class).getText()).isEqualTo("Rencana kerja");
    }

    @Test
    void the_provinces_secretary_begins_with_what_is_late_and_the_coordinator_with_the_board() {
        var hub = designate("74");
        var agency = hub.head().agency();
        signIn(anAccount(Role.HUB).id("sekda-74").agency(agency).build());
        bean(HubPeople.class).nameSecretary(anAccount(Role.SECRETARIAT).actor(), hub, "sekda-74@kipp.test");
        UI.getCurrent().navigate("meja");
        assertThat(_get(H1.class).getText()).isEqualTo("Yang terlambat");
        for (var page : List.of("meja-hub/kebutuhan", "komitmen", "meja-hub/pustaka")) {
            assertThat(menu()).as(page).doesNotContain(page);
            UI.getCurrent().navigate(page); // by an address, it says who does it
            assertThat(_get(EmptyState.class).isVisible()).as(page).isTrue();
        }
        signIn(anAccount(Role.HUB).id("koordinator-74").agency(agency).build());
        UI.getCurrent().navigate("meja");
        assertThat(_get(H1.class).getText()).isEqualTo("Replikasi di wilayah");
        assertThat(menu()).contains("meja-hub/kebutuhan", "komitmen", "meja-hub/pustaka");
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream()
                .map(SideNavItem::getPath)
                .map(p -> p.startsWith("/") ? p.substring(1) : p)
                .toList();
    }

    @Test
    void a_coordinator_writes_a_page_of_the_library_and_the_secretariat_shows_it() {
        designate("73");
        signIn(anAccount(Role.HUB)
                .id("koordinator-73")
                .agency(new AgencyId("pemerintah-provinsi-sulawesi-selatan"))
                .build());
        UI.getCurrent().navigate("meja-hub/pustaka");
        _click(button("Tulis halaman pustaka"));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, f -> f.withLabel("Judul")), "Kabar phinisi");
        _setValue(_get(dialog, TextArea.class, f -> f.withLabel("Ringkasan")), "Berlayar.");
        _setValue(_get(dialog, TextArea.class, f -> f.withLabel("Isi")), "Isi.");
        _setValue(_get(dialog, DatePicker.class), LocalDate.of(2020, 3, 4));
        _click(inDialog("Simpan"));
        var library = bean(Library.class);
        assertThat(library.search("phinisi", null, 0, 1).total()).isZero();
        signIn(anAccount(Role.SECRETARIAT).build());
        UI.getCurrent().navigate("sekretariat/pustaka");
        _click((Button) _getCellComponent(_get(Grid.class), 0, "away"));
        assertThat(library.search("phinisi", null, 0, 1).cards())
                .singleElement()
                .satisfies(c -> assertThat(c.row().hub()).isNotNull());
    }

    private static Account coordinator() {
        return anAccount(Role.HUB).id("koordinator-72").agency(SULTENG).build();
    }

    private List<HubEventRow> rows(Actor me) {
        return bean(HubEvents.class).page(me, "72", false, 0, 10);
    }

    private Hub designate(String province) {
        var register = bean(HubRegister.class);
        var one = anAccount(Role.SECRETARIAT).actor();
        var paper = new HubInstrument(HubPaper.KEPUTUSAN_MENTERI, "KepmenPANRB 305/2024", 2024, null, "kipp.test");
        var record = new HubRecord(paper, "", List.of());
        var asked = register.ask(one, register.enter(one, province), HubMove.RECORD_DESIGNATION, record);
        return register.agree(anAccount(Role.SECRETARIAT).id("kedua").actor(), asked);
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, b -> b.withText(text));
    }
}
