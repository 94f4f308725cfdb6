package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.account.Actors;
import id.kipp.kernel.Role;
import id.kipp.objection.Cases;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.objection.Objection;
import id.kipp.objection.Objections;
import id.kipp.proposal.Proposal;
import id.kipp.ui.DeskTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases at the desks of the secretariat, the institution and the panel. */
class ObjectionsViewTest extends DeskTest {

    static final String TEXT = "Data keluhan tidak benar.";

    Competition competition;
    Proposal finalist;
    CasePlay people;

    @BeforeEach
    void announced() {
        competition = new Competition(context, 1, 1);
        finalist = competition.entered("Loket Sungai", 90);
        competition.announced();
        people = new CasePlay(competition);
    }

    @Test
    void with_none_it_says_so() {
        list();
        assertThat(page()).contains("Belum ada sanggahan.");
    }

    @Test
    void a_case_about_a_number_that_nobody_has_is_not_opened() {
        list();
        click("Buka perkara");
        _setValue(field(TextField.class, "Nomor tanda terima proposal"), "KIPP-2025-99999");
        _setValue(field(TextArea.class, "Apa yang dipersoalkan"), TEXT);
        confirm("Buka perkara");
        says("Tidak ada proposal dengan nomor KIPP-2025-99999.");
    }

    @Test
    void each_is_listed_with_how_it_stands() {
        people.admitted(raised());
        raised();
        list();
        assertThat(page()).contains("2 sanggahan dan dukungan, 2 menunggu putusan", "Loket Sungai");
    }

    @Test
    void who_looks_into_it_asks_the_institution_and_says_what_was_found() {
        var raised = raised();
        visit(raised);
        assertThat(page()).contains("Loket Sungai", TEXT, "warga@kipp.test", "Menunggu putusan");
        click("Minta jawaban instansi");
        says("Perkara diperiksa; instansi diminta menjawab.");
        assertThat(page()).contains("Menunggu jawaban instansi", "Instansi masih dapat menjawab");
        people.answered(now(raised));
        visit(raised);
        assertThat(page()).contains("Data kami benar dan terbukti.");
        _setValue(_find(RadioButtonGroup.class).getFirst(), Consequence.CONFIRMED);
        _setValue(field(TextArea.class, "Alasan; pengirim akan membacanya"), "Sudah diperiksa di lapangan.");
        click("Ajukan hasil pemeriksaan");
        says("Hasil pemeriksaan diajukan; orang lain menyetujuinya.");
        assertThat(page()).contains("Menunggu persetujuan", "Sudah diperiksa di lapangan.");
        assertThat(offers("Setujui hasil pemeriksaan")).isFalse();
    }

    @Test
    void a_finding_before_the_institution_has_answered_is_turned_down() {
        var raised = raised();
        people.admitted(raised);
        visit(raised);
        _setValue(_find(RadioButtonGroup.class).getFirst(), Consequence.CONFIRMED);
        _setValue(field(TextArea.class, "Alasan; pengirim akan membacanya"), "Sudah diperiksa.");
        click("Ajukan hasil pemeriksaan");
        assertThat(said()).startsWith("Instansi masih dapat menjawab sampai ");
    }

    @Test
    void another_of_the_secretariat_and_one_of_the_panel_consent() {
        var raised = raised();
        people.found(people.answered(people.admitted(raised)), Consequence.CONFIRMED, "Sudah diperiksa.");
        signIn(competition.secondSecretary);
        open("sekretariat/sanggahan/" + raised.id());
        click("Setujui hasil pemeriksaan");
        confirm("Setujui hasil pemeriksaan");
        says("Persetujuan dicatat.");
        signIn(competition.panelists.getFirst());
        open("panel/sanggahan", competition);
        assertThat(page()).contains("Loket Sungai");
        open("panel/sanggahan/" + raised.id());
        assertThat(page()).contains(TEXT).doesNotContain("warga@kipp.test").doesNotContain("Warga ");
        assertThat(offers("Minta jawaban instansi")).isFalse();
        click("Setujui hasil pemeriksaan");
        confirm("Setujui hasil pemeriksaan");
        says("Persetujuan dicatat.");
        assertThat(now(raised).state()).isEqualTo(Objection.State.REJECTED);
    }

    @Test
    void one_that_is_none_is_not_looked_into_with_a_reason() {
        var raised = raised();
        visit(raised);
        click("Tidak diperiksa");
        confirm("Tidak diperiksa");
        assertThat(asked()).contains("Tuliskan alasannya terlebih dahulu.");
        because("Bukan tentang daftar ini.");
        confirm("Tidak diperiksa");
        says("Perkara ditutup; pengirim diberi tahu.");
        assertThat(now(raised).state()).isEqualTo(Objection.State.INADMISSIBLE);
    }

    @Test
    void who_acts_on_a_case_that_another_has_changed_does_nothing_and_sees_it() {
        var raised = raised();
        visit(raised);
        people.admitted(raised);
        click("Minta jawaban instansi");
        says("Perkara ini baru saja diubah orang lain. Keadaan terbaru sudah ditampilkan.");
        assertThat(page()).contains("Menunggu jawaban instansi");
    }

    @Test
    void the_institution_answers_while_it_may_and_does_not_learn_who_wrote() {
        var raised = raised();
        people.admitted(raised);
        signIn(people.answering(raised));
        open("instansi/sanggahan");
        assertThat(page())
                .contains("Loket Sungai", "Data dalam usulan ini dipersoalkan.", "Menunggu jawaban Anda")
                .doesNotContain(TEXT)
                .doesNotContain("warga@kipp.test");
        _setValue(field(TextArea.class, "Jawaban instansi"), "Singkat.");
        click("Kirim jawaban");
        assertThat(said()).startsWith("Uraian harus 20 sampai ");
        _setValue(field(TextArea.class, "Jawaban instansi"), "Data kami benar dan sudah diperiksa.");
        click("Kirim jawaban");
        says("Jawaban terkirim.");
        assertThat(page()).contains("Data kami benar dan sudah diperiksa.");
        assertThat(offers("Kirim jawaban")).isFalse();
    }

    @Test
    void an_institution_with_nothing_to_answer_is_told_so() {
        signIn(people.answering(raised()));
        open("instansi/sanggahan");
        assertThat(page()).contains("Tidak ada sanggahan yang perlu dijawab.");
    }

    @Test
    void each_page_is_its_desks() {
        opensOnlyFor("sekretariat/sanggahan", Role.SECRETARIAT);
        opensOnlyFor("panel/sanggahan", Role.PANELIST);
        opensOnlyFor("instansi/sanggahan", Role.AGENCY);
    }

    private void list() {
        signIn(competition.secretary);
        open("sekretariat/sanggahan", competition);
    }

    private void visit(Objection one) {
        signIn(competition.secretary);
        open("sekretariat/sanggahan/" + one.id());
    }

    private Objection now(Objection one) {
        return bean(Cases.class).get(competition.secretary, one.id());
    }

    private Objection raised() {
        var filing = new Filing(Filing.Kind.OBJECTION, "Warga", "warga@kipp.test", TEXT, "");
        return bean(Objections.class)
                .raise(bean(Actors.class).anonymous(), competition.id.value(), finalist.id(), filing, Locale.of("id"));
    }
}
