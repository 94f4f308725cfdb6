package id.kipp.ui.hub;

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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.hub.CoachingNotes;
import id.kipp.hub.Hub;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMentor;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubPeople;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.replication.Adopting;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationWorld;
import id.kipp.ui.UiTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentorViewTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Test
    void a_mentor_opens_the_case_it_accompanies_reads_it_and_writes_a_note_of_it() {
        var one = sent();
        var hub = designated();
        var me = signIn(anAccount(Role.MENTOR)
                .id("pendamping-17")
                .agency(hub.head().agency())
                .build());
        UI.getCurrent().navigate("meja-pendamping");
        assertThat(_find(Anchor.class, a -> a.withText(one.title())))
                .as("no letter yet")
                .isEmpty();
        appointed(hub);
        UI.getCurrent().navigate("meja-pendamping");
        var link = _get(Anchor.class, a -> a.withText(one.title()));
        UI.getCurrent().navigate(link.getHref());
        assertThat(_get(H1.class).getText()).isEqualTo(one.title());
        assertThat(buttons()).doesNotContain("Bersedia", "Belum dapat", "Jawab untuk pemilik yang diam");

        UI.getCurrent().navigate("meja-pendamping");
        _click(_find(Button.class, b -> b.withText("Tulis catatan pendamping")).getFirst());
        _click(inDialog("Simpan"));
        assertThat(notes(me)).as("without a title it stays open").isEmpty();
        _setValue(_get(_get(Dialog.class), TextField.class, f -> f.withLabel("Judul")), "Pendampingan pertama");
        _setValue(_get(_get(Dialog.class), DatePicker.class, f -> f.withLabel("Mulai")), TODAY);
        _click(inDialog("Simpan"));
        assertThat(notes(me)).containsExactly(one.id().value());
    }

    @Test
    void a_mentor_of_another_region_learns_nothing_of_it() {
        var one = sent();
        signIn(anAccount(Role.MENTOR).id("pendamping-lain").build());
        UI.getCurrent().navigate("meja-pendamping");
        assertThat(_find(Anchor.class, a -> a.withText(one.title()))).isEmpty();
    }

    private Replication sent() {
        var world = new ReplicationWorld(context);
        var admin = world.admin(world.agency("Kabupaten Pendamping", Province.BENGKULU));
        var wish = world.forUnit(null, "Dinas", ReplicationWorld.interest("Kedelai."), List.of());
        var adopting = bean(Adopting.class);
        return adopting.send(admin, adopting.begin(admin, wish));
    }

    private List<String> notes(Actor me) {
        return bean(CoachingNotes.class).own(me, 0, 10).stream()
                .map(n -> n.text().replication())
                .toList();
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private void appointed(Hub hub) {
        var letter =
                new HubInstrument(HubPaper.SK_PENDAMPING, "12/2026", TODAY.getYear(), TODAY, "https://kipp.test/s");
        var mentor = new HubMentor("Sari", "Universitas Bengkulu", letter, TODAY, null);
        bean(HubPeople.class).appoint(anAccount(Role.SECRETARIAT).actor(), hub, mentor, "pendamping-17@kipp.test");
    }

    private Hub designated() {
        var register = bean(HubRegister.class);
        var one = anAccount(Role.SECRETARIAT).actor();
        var paper = new HubInstrument(HubPaper.KEPUTUSAN_MENTERI, "KepmenPANRB 305/2024", 2024, null, "kipp.test");
        var record = new HubRecord(paper, "", List.of());
        var asked = register.ask(one, register.enter(one, "17"), HubMove.RECORD_DESIGNATION, record);
        return register.agree(anAccount(Role.SECRETARIAT).id("kedua").actor(), asked);
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, b -> b.withText(text));
    }
}
