package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import id.kipp.Competition;
import id.kipp.Newcomers;
import id.kipp.assignment.Assignments;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.ui.DeskTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four proposals, two judges each, and nobody has begun. */
class TeamChangeTest extends DeskTest {

    Competition play;
    Actor leaving;

    @BeforeEach
    void assigned() {
        play = new Competition(context, 1, 1);
        for (var i = 0; i < 4; i++) play.entered("Loket " + i, 80);
        play.assigned();
        leaving = play.evaluators.get(1);
    }

    @Test
    void whoever_takes_a_judge_out_is_told_what_is_left_undone() {
        takeOut();
        assertThat(asked())
                .contains(
                        "EVALUATOR 2: 4 lembar belum dikunci (", " Loket 0; ", " Loket 1; ", " Loket 2; ", " Loket 3)");
        assertThat(play.edition().team().evaluates(leaving.id())).isTrue();
        confirm("Simpan tim");
        says("Tim disimpan.");
        assertThat(play.edition().team().evaluates(leaving.id())).isFalse();
    }

    @Test
    void once_the_judge_is_out_one_is_led_to_where_the_sheets_go_to_others() {
        takeOut();
        confirm("Simpan tim");
        confirm("Buka halaman Penugasan");
        assertThat(page()).contains("Penilai yang keluar dari tim");
        assertThat(offers("Usulkan pembagian ulang")).isTrue();
    }

    @Test
    void in_english_too() {
        signIn(play.secretary);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("sekretariat/edisi/" + play.id.value());
        _click(_get(NativeButton.class, b -> b.withText("Team")));
        judges("Judges")
                .deselect(judges("Judges").getSelectedItems().stream()
                        .filter(a -> a.id().equals(leaving.id()))
                        .toList());
        click("Save the team");
        assertThat(asked()).contains("EVALUATOR 2: 4 sheets not sealed");
    }

    @Test
    void what_is_left_undone_is_proposed_to_others() {
        takeOut();
        confirm("Simpan tim");
        signIn(play.secretary);
        open("sekretariat/penugasan", play);
        assertThat(page()).contains("Penilai yang keluar dari tim", "EVALUATOR 2: 4 lembar belum dikunci");
        assertThat(offers("Usulkan pembagian ulang")).isTrue();
    }

    @Test
    void a_newcomer_is_offered_a_share_which_a_person_applies() {
        var newcomer = new Newcomers(play, context).evaluator();
        signIn(play.secretary);
        open("sekretariat/penugasan", play);
        assertThat(page()).contains("Anggota tim tanpa tugas");
        click("Usulkan bagian");
        until(() -> offers("Terapkan rencana"));
        assertThat(bean(Assignments.class).mine(newcomer, play.id, TestRounds.DESK))
                .isEmpty();
        click("Terapkan rencana");
        confirm("Terapkan rencana");
        until(() ->
                bean(Assignments.class).mine(newcomer, play.id, TestRounds.DESK).size()
                        == 2); // eight places, three judges
    }

    private void takeOut() {
        signIn(play.secretary);
        open("sekretariat/edisi/" + play.id.value());
        _click(_get(NativeButton.class, b -> b.withText("Tim")));
        judges("Penilai")
                .deselect(judges("Penilai").getSelectedItems().stream()
                        .filter(a -> a.id().equals(leaving.id()))
                        .toList());
        click("Simpan tim");
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<id.kipp.account.Account> judges(String label) {
        return _get(MultiSelectComboBox.class, b -> b.withLabel(label));
    }
}
