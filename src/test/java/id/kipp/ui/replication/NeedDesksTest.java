package id.kipp.ui.replication;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.account.Account;
import id.kipp.agency.Agency;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.replication.Needs;
import id.kipp.replication.ReplicationWorld;
import id.kipp.replication.SharedProblems;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Needs at the desk of an institution, their hub that gathers them, and what gathers around a shared problem. */
class NeedDesksTest extends UiTest {

    private static final Province HERE = Province.SULAWESI_BARAT;
    private static final AgencyId PROVINCE = new AgencyId("pemerintah-provinsi-sulawesi-barat");

    @Test
    void needs_are_written_gathered_by_their_hub_and_thought_about_together() {
        var world = new ReplicationWorld(context);
        world.entry(world.owner, "Sekolah Kedelai"); // needs are alike when two of the same are offered
        settle();
        var first = world.agency("Kabupaten Pertama", HERE);
        var second = world.agency("Kabupaten Kedua", HERE);
        designate();

        signIn(world.adminAccount(first));
        UI.getCurrent().navigate("replikasi/kebutuhan");
        _click(button("Simpan dan carikan"));
        assertThat(Said.all()).as("nothing is written").isNotEmpty();
        assertThat(bean(Needs.class).countOwn(world.admin(first))).isZero();
        written("Petani kedelai menunggu penyuluh berbulan-bulan.");
        assertThat(bean(Needs.class).countOwn(world.admin(first))).isOne();
        signIn(world.adminAccount(second));
        UI.getCurrent().navigate("replikasi/kebutuhan");
        written("Petani kedelai gagal panen karena penyuluh tidak datang.");

        signIn(coordinator());
        UI.getCurrent().navigate("meja-hub/kebutuhan");
        _click(button("Jadikan masalah bersama"));
        _click(inDialog("Jadikan masalah bersama"));
        assertThat(gathered(world, first)).as("it has no name").isEmpty();
        _setValue(_get(_get(Dialog.class), TextArea.class), "Penyuluhan kedelai");
        _click(inDialog("Jadikan masalah bersama"));
        var one = gathered(world, first).getFirst().id();

        signIn(world.adminAccount(second));
        UI.getCurrent().navigate("masalah-bersama/" + one);
        assertThat(_get(H1.class).getText()).isEqualTo("Penyuluhan kedelai");
        assertThat(_find(Button.class, b -> b.withText("Tunjuk pendamping"))).isEmpty();
        _click(button("Bergabung"));
        assertThat(_find(ListItem.class)).anyMatch(i -> i.getText().contains("Kabupaten Kedua"));
        assertThat(_find(Button.class, b -> b.withText("Bergabung"))).as("once").isEmpty();
        _click(button("Sampaikan gagasan"));
        _click(inDialog("Kirim gagasan"));
        assertThat(gathered(world, first).getFirst().ideas()).as("says nothing").isZero();

        signIn(coordinator());
        UI.getCurrent().navigate("masalah-bersama/" + one);
        _click(button("Tunjuk pendamping"));
        _setValue(_get(_get(Dialog.class), TextArea.class), "Universitas Sulawesi Barat");
        _click(inDialog("Tunjuk pendamping"));
        assertThat(_find(ListItem.class)).anyMatch(i -> i.getText().contains("Universitas Sulawesi Barat"));
    }

    private void written(String problem) {
        _setValue(_get(TextArea.class, f -> f.withLabel("Masalah dan data awal")), problem);
        _click(button("Simpan dan carikan"));
        assertThat(_get(H1.class).getText()).isEqualTo("Kebutuhan");
    }

    private List<SharedProblems.Row> gathered(ReplicationWorld world, Agency near) {
        return bean(SharedProblems.class).near(world.admin(near));
    }

    private static Account coordinator() {
        return anAccount(Role.HUB).id("koordinator-76").agency(PROVINCE).build();
    }

    private void designate() {
        var register = bean(HubRegister.class);
        var one = anAccount(Role.SECRETARIAT).actor();
        var paper = new HubInstrument(HubPaper.KEPUTUSAN_MENTERI, "KepmenPANRB 305/2024", 2024, null, "kipp.test");
        var record = new HubRecord(paper, "", List.of());
        var asked = register.ask(one, register.enter(one, HERE.code()), HubMove.RECORD_DESIGNATION, record);
        register.agree(anAccount(Role.SECRETARIAT).id("kedua").actor(), asked);
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, b -> b.withText(text));
    }
}
