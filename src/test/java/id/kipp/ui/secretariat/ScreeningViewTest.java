package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screening.Verdict;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.Stage;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreeningViewTest extends DeskTest {

    Competition competition;
    Applicants applicants;
    ProposalId id;

    @BeforeEach
    void entered() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        id = applicants.submitted("Kapal Perpustakaan Keliling");
        visit(id);
    }

    @Test
    void what_passes_is_collected_and_the_next_comes_up() {
        var next = applicants.submitted("Rumah Singgah Nelayan");
        visit(id);
        click("Loloskan");
        assertThat(proposal().screening().outcome()).isEqualTo(Screening.Outcome.PASSED);
        assertThat(here()).isEqualTo("sekretariat/seleksi/" + next.value());
        click("Loloskan");
        assertThat(here()).isEqualTo("sekretariat/seleksi");
    }

    @Test
    void an_item_with_something_found_waits_for_a_persons_verdict_and_is_named() {
        new Applicants(competition).submitted("Pasar Digital");
        visit(applicants.submitted("Pasar digital"));
        assertThat(page()).contains("dipakai");
        click("Loloskan");
        assertThat(said())
                .isEqualTo(
                        "Butir ini belum diberi putusan: %s. Beri putusan pada setiap butir daftar periksa, lalu coba lagi."
                                .formatted(item("title_unique")));
        judge("title_unique", Verdict.PASS);
        click("Loloskan");
        assertThat(said()).startsWith("Putusan untuk ");
    }

    @Test
    void what_fails_an_item_does_not_pass() {
        judge("letters", Verdict.FAIL);
        click("Loloskan");
        says("Ada butir yang gagal. Proposal dengan butir gagal tidak dapat diloloskan.");
        assertThat(proposal().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void failing_takes_a_reason() {
        click("Gagalkan");
        says("Tuliskan alasan bila proposal tidak diloloskan.");
    }

    @Test
    void a_verdict_is_collected_with_its_item_and_its_reason_and_nothing_moves() {
        judge("letters", Verdict.FAIL);
        _setValue(field(TextField.class, "Catatan"), "Tidak bertanda tangan.");
        _setValue(field(TextArea.class, "Alasan"), "Syarat tidak terpenuhi.");
        click("Gagalkan");
        assertThat(proposal().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(proposal().screening().outcome()).isEqualTo(Screening.Outcome.FAILED);
        assertThat(proposal().screening().checks()).anySatisfy(c -> {
            assertThat(c.item()).isEqualTo("letters");
            assertThat(c.verdict()).isEqualTo(Verdict.FAIL);
            assertThat(c.note()).isEqualTo("Tidak bertanda tangan.");
        });
    }

    @Test
    void a_collected_verdict_is_shown_and_another_one_may_be_given() {
        screen(Screening.Outcome.FAILED, "Salah baca.");
        visit(id);
        assertThat(page()).contains("Salah baca.", "dapat diubah sampai ditetapkan");
        click("Loloskan");
        assertThat(proposal().screening().outcome()).isEqualTo(Screening.Outcome.PASSED);
    }

    @Test
    void outside_its_window_nothing_is_decided() {
        competition.close(TestSteps.SCREENING);
        click("Loloskan");
        assertThat(said()).startsWith("Tahap ini sudah ditutup ");
        assertThat(proposal().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void two_who_decide_at_once_decide_once() {
        screen(Screening.Outcome.PASSED, "");
        click("Loloskan");
        assertThat(said()).isNotBlank();
        assertThat(proposal().screening().outcome()).isEqualTo(Screening.Outcome.PASSED);
    }

    @Test
    void an_ended_one_is_reopened_by_letter_only() {
        competition.screened(id, Screening.Outcome.FAILED, "Syarat tidak terpenuhi.");
        visit(id);
        assertThat(page()).contains("Tidak lolos administrasi").containsOnlyOnce("Syarat tidak terpenuhi.");
        click("Buka kembali");
        because("Sanggahan diterima.");
        confirm("Buka kembali");
        says("Tuliskan alasan dan nomor surat yang menjadi dasar pembukaan kembali.");
        _setValue(_get(dialog(), TextField.class), "S-9/2026");
        confirm("Buka kembali");
        says("Proposal dibuka kembali.");
        assertThat(proposal().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void a_collected_verdict_is_taken_back_with_a_reason() {
        screen(Screening.Outcome.FAILED, "Lengkapi surat.");
        visit(id);
        click("Buka kembali putusan");
        because("Tertukar.");
        confirm("Buka kembali putusan");
        says("Putusan dibuka kembali.");
        assertThat(proposal().screening()).isNull();
    }

    @Test
    void what_a_letter_has_admitted_is_reconsidered_with_a_reason_and_waits() {
        competition.screened(id, Screening.Outcome.PASSED, "");
        visit(id);
        assertThat(page()).contains("Hasil seleksi ini sudah diumumkan.");
        click("Tinjau kembali");
        _setValue(field(TextArea.class, "Alasan"), "Surat palsu.");
        click("Gagalkan");
        assertThat(proposal().stage()).isEqualTo(Stage.SCREENED);
        assertThat(proposal().course().anew().reason()).isEqualTo("Surat palsu.");
        visit(id);
        assertThat(page())
                .contains("Putusan baru yang menunggu keputusan dan surat")
                .contains("Surat palsu.");
    }

    @Test
    void what_has_not_been_entered_is_not_the_secretariats_to_read() {
        refusedToOpen(
                "sekretariat/seleksi/" + applicants.sent("Masih di instansi").value(),
                "Proposal ini bukan untuk Anda baca.");
    }

    @Test
    void what_a_colleague_decided_first_is_shown_and_what_was_typed_stays() {
        _setValue(field(TextArea.class, "Alasan"), "Alasan saya.");
        screen(Screening.Outcome.FAILED, "Lengkapi surat.");
        click("Gagalkan");
        says(
                "Proposal ini baru saja diputuskan orang lain, jadi putusan Anda tidak disimpan. Yang Anda ketik tetap di sini.");
        assertThat(page()).contains("Lengkapi surat.");
        assertThat(field(TextArea.class, "Alasan").getValue()).isEqualTo("Alasan saya.");
        assertThat(proposal().screening().reason()).isEqualTo("Lengkapi surat.");
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/seleksi/" + id.value(), Role.SECRETARIAT);
    }

    private void visit(ProposalId which) {
        signIn(Role.SECRETARIAT);
        open("sekretariat/seleksi/" + which.value());
    }

    @SuppressWarnings("unchecked")
    private void judge(String item, Verdict verdict) {
        _setValue((RadioButtonGroup<Verdict>) _get(RadioButtonGroup.class, g -> g.withLabel(item(item))), verdict);
    }

    private String item(String key) {
        return competition.edition().constitution().screening().items().stream()
                .filter(i -> i.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void screen(Screening.Outcome outcome, String reason) {
        bean(Screenings.class).screen(competition.secretary, proposal(), competition.allPassed(), outcome, reason);
    }

    private Proposal proposal() {
        return bean(Proposals.class).get(competition.secretary, id);
    }

    private static String here() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
