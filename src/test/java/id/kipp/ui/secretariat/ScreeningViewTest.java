package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.account.TestSessions;
import id.kipp.edition.ScreeningItem;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Claim;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screening.Verdict;
import id.kipp.proposal.ScreeningQueue;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.SecondOpinions;
import id.kipp.proposal.Stage;
import id.kipp.ui.DeskTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreeningViewTest extends DeskTest {

    Competition competition;
    Applicants applicants;
    ProposalId id;
    Actor me;

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
        answer(Verdict.PASS);
        click("Loloskan");
        assertThat(proposal().screening().outcome()).isEqualTo(Screening.Outcome.PASSED);
        assertThat(here()).isEqualTo("sekretariat/seleksi/" + next.value());
        answer(Verdict.PASS);
        click("Loloskan");
        assertThat(here()).isEqualTo("sekretariat/seleksi");
    }

    @Test
    void what_it_is_like_stands_beside_the_proposal() {
        new Applicants(competition).submitted("Kapal Perpustakaan Keliling Baru");
        competition.settle();
        visit(id);
        assertThat(page()).contains("Kemiripan (1)", "Kapal Perpustakaan Keliling Baru", "usulan edisi ini");
    }

    @Test
    void nothing_is_answered_before_a_person_answers_it() {
        assertThat(groups()).hasSize(items()).allMatch(RadioButtonGroup::isEmpty);
        assertThat(button("Loloskan").isEnabled()).isFalse();
        assertThat(button("Gagalkan").isEnabled()).isFalse();
        assertThat(page()).contains("0 dari " + items() + " butir dijawab");
    }

    @Test
    void what_the_system_found_stands_beside_its_item_and_answers_nothing() {
        new Applicants(competition).submitted("Pasar Digital");
        visit(applicants.submitted("Pasar digital"));
        assertThat(page()).contains("dipakai");
        assertThat(groups()).allMatch(RadioButtonGroup::isEmpty);
    }

    @Test
    void what_fails_an_item_is_not_offered_to_pass_nor_the_other_way_round() {
        answer(Verdict.PASS);
        assertThat(button("Loloskan").isEnabled()).isTrue();
        assertThat(button("Gagalkan").isEnabled()).isFalse();
        judge("letters", Verdict.FAIL);
        assertThat(button("Loloskan").isEnabled()).isFalse();
        assertThat(button("Gagalkan").isEnabled()).isTrue();
    }

    @Test
    void failing_takes_a_reason() {
        fails();
        click("Gagalkan");
        says("Tuliskan alasan bila proposal tidak diloloskan.");
    }

    @Test
    void a_verdict_is_collected_with_its_item_and_its_reason_and_nothing_moves() {
        fails();
        _setValue(note("letters"), "Tidak bertanda tangan.");
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
        assertThat(page())
                .contains("Salah baca.", "dapat diubah sampai ditetapkan")
                .containsPattern("(Rina SECRETARIAT|secretary-1), [0-9]");
        answer(Verdict.PASS);
        click("Loloskan");
        assertThat(proposal().screening().outcome()).isEqualTo(Screening.Outcome.PASSED);
    }

    @Test
    void outside_its_window_nothing_is_decided() {
        competition.close(TestSteps.SCREENING);
        answer(Verdict.PASS);
        click("Loloskan");
        assertThat(said()).startsWith("Tahap ini sudah ditutup ");
        assertThat(proposal().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void two_who_decide_at_once_decide_once() {
        answer(Verdict.PASS);
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
        fails();
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
        fails();
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
    void what_was_taken_back_stays_visible_with_who_gave_it_and_why_it_went() {
        screen(Screening.Outcome.FAILED, "Lengkapi surat.");
        bean(Screenings.class).takeBack(competition.secretary, proposal(), "Tertukar.");
        visit(id);
        assertThat(page()).contains("Putusan sebelumnya", "Tidak lolos seleksi administrasi", "Tertukar.");
    }

    @Test
    void what_a_colleague_has_before_them_can_be_read_and_the_next_free_one_is_offered() {
        var next = applicants.submitted("Rumah Singgah Nelayan");
        letGo();
        bean(ScreeningQueue.class).hold(competition.secretary, "theirs", proposal());
        visit(id);
        assertThat(page()).contains("Dipegang", "Kapal Perpustakaan Keliling").doesNotContain("Loloskan");
        click("Ambil berikutnya yang bebas");
        assertThat(here()).isEqualTo("sekretariat/seleksi/" + next.value());
    }

    @Test
    void whoever_skips_lets_go_and_gives_no_verdict() {
        var next = applicants.submitted("Rumah Singgah Nelayan");
        visit(id);
        assertThat(held()).containsExactly(id);
        press("s");
        assertThat(here()).isEqualTo("sekretariat/seleksi/" + next.value());
        assertThat(held()).containsExactly(next);
        assertThat(proposal().screening()).isNull();
    }

    @Test
    void an_opinion_that_is_waited_for_hides_the_checklist_from_others_until_it_is_withdrawn() {
        var opinions = bean(SecondOpinions.class);
        var colleague = anAccount(Role.SECRETARIAT).id("secretary-9").build();
        TestSessions.store(colleague, context);
        opinions.ask(competition.secretary, proposal(), colleague.id(), "Capnya sah?");
        visit(id);
        assertThat(page()).contains("Capnya sah?", "masih ditunggu").doesNotContain("Loloskan");
        click("Tarik permintaan");
        says("Permintaan pendapat kedua ditarik.");
        assertThat(page()).contains("Loloskan");
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/seleksi/" + id.value(), Role.SECRETARIAT);
    }

    private void visit(ProposalId which) {
        me = signIn(Role.SECRETARIAT);
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

    private void answer(Verdict verdict) {
        groups().forEach(g -> _setValue(g, verdict));
    }

    private void fails() {
        answer(Verdict.PASS);
        judge("letters", Verdict.FAIL);
    }

    @SuppressWarnings("unchecked")
    private static List<RadioButtonGroup<Verdict>> groups() {
        return _find(RadioButtonGroup.class).stream()
                .map(g -> (RadioButtonGroup<Verdict>) g)
                .toList();
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }

    private int items() {
        return competition.edition().constitution().screening().items().size();
    }

    private TextField note(String item) {
        var number = competition.edition().constitution().screening().items().stream()
                        .map(ScreeningItem::key)
                        .toList()
                        .indexOf(item)
                + 1;
        return _find(TextField.class).stream()
                .filter(f -> f.getAriaLabel().orElse("").equals("Catatan butir " + number))
                .findFirst()
                .orElseThrow();
    }

    private List<ProposalId> held() {
        return bean(ScreeningQueue.class).held(competition.secretary, competition.id).stream()
                .map(Claim::id)
                .toList();
    }

    private void letGo() {
        var queue = bean(ScreeningQueue.class);
        queue.held(competition.secretary, competition.id)
                .forEach(c -> queue.release(me, java.util.Objects.requireNonNull(c.page()), c.id()));
    }

    /** As a colleague does, who has let nobody else hold it. */
    private void screen(Screening.Outcome outcome, String reason) {
        letGo();
        bean(Screenings.class).screen(competition.secretary, proposal(), competition.checks(outcome), outcome, reason);
    }

    private Proposal proposal() {
        return bean(Proposals.class).get(competition.secretary, id);
    }

    private static String here() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
