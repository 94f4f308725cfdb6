package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import id.kipp.Competition;
import id.kipp.account.Account;
import id.kipp.assignment.Assignments;
import id.kipp.judging.Tasks;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Role;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.DataGrid;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NamingViewTest extends DeskTest {

    Competition play;

    @BeforeEach
    void one_is_a_finalist() {
        play = new Competition(context, 1, 1);
        play.entered("Loket Sungai", 90);
        play.confirmed();
        signIn(play.secretary);
    }

    @Test
    void whoever_is_named_finds_the_finalist_on_the_own_list() {
        open("sekretariat/penunjukan", play);
        assertThat(page()).contains("Loket Sungai", "Belum ada");
        clickIn(_get(DataGrid.class), 0, "Tunjuk");
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Account> who = _get(MultiSelectComboBox.class);
        var named = who.getListDataView().getItems().findFirst().orElseThrow();
        who.setValue(Set.of(named));
        confirm("Tunjuk");
        says("Sudah ditunjuk");
        assertThat(page()).contains(named.name());
        var panelist = play.panelists.stream()
                .filter(p -> p.id().equals(named.id()))
                .findFirst()
                .orElseThrow();
        assertThat(bean(Tasks.class).of(panelist, play.id, "verification")).hasSize(1);
    }

    @Test
    void a_name_is_taken_back_with_a_reason() {
        var named = play.panelists.get(1);
        var finalist = bean(Tasks.class)
                .of(named, play.id, TestRounds.PANEL)
                .getFirst()
                .subject();
        bean(Assignments.class).name(play.secretary, "verification", finalist.id(), java.util.List.of(named.id()));
        open("sekretariat/penunjukan", play);
        clickIn(_get(DataGrid.class), 0, "Tarik");
        because("Berhalangan hadir.");
        confirm("Tarik");
        says(named.name() + " tidak lagi ditunjuk");
        assertThat(page()).contains("Belum ada");
    }

    @Test
    void nobody_chosen_is_a_sentence_and_the_question_stays() {
        open("sekretariat/penunjukan", play);
        clickIn(_get(DataGrid.class), 0, "Tunjuk");
        confirm("Tunjuk");
        says("Pilih sekurang-kurangnya satu orang.");
        assertThat(dialog().isOpened()).isTrue();
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/penunjukan", Role.SECRETARIAT);
    }
}
