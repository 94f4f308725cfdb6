package id.kipp.ui.evaluator;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.Competition;
import id.kipp.evaluation.Consolidation;
import id.kipp.evaluation.Consolidations;
import id.kipp.evaluation.Evaluations;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.DeskTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsolidationViewTest extends DeskTest {

    Competition competition;
    Actor chair;
    Actor member;
    ProposalId id;

    @BeforeEach
    void assigned() {
        competition = new Competition(context, 1, 1);
        chair = competition.evaluators.getFirst();
        member = competition.evaluators.getLast();
        id = competition.entered("Loket Sungai", 0).id();
        competition.assigned();
    }

    @Test
    void nobody_sees_the_others_before_all_have_sealed() {
        competition.seals(member, id, 80, "Baik");
        signIn(chair);
        refusedToOpen(address(), "Nilai rekan baru terlihat setelah semua penilai mengunci lembarnya.");
    }

    @Test
    void sealed_scores_stand_side_by_side() {
        sealed(70, 80);
        visit(member);
        assertThat(page()).contains("Nilai berdampingan", "Rata-rata 75,00, selisih 10,00.", "Catatan 70", "Catatan 80");
    }

    @Test
    void the_mean_is_put_by_one_and_stands_when_the_other_confirms() {
        sealed(70, 80);
        visit(member);
        click("Usulkan kepada tim");
        assertThat(page()).contains("mengusulkan nilai 75,00", "Menunggu konfirmasi anggota lain.");
        visit(chair);
        click("Setujui nilai ini");
        assertThat(page()).contains("Tim sudah menyepakati nilai proposal ini.", "Nilai kesepakatan");
        assertThat(seen().agreed().score()).isEqualTo(7500);
    }

    @Test
    void another_score_than_the_mean_needs_its_reason() {
        sealed(70, 80);
        visit(member);
        _setValue(score(), new BigDecimal("78"));
        click("Usulkan kepada tim");
        says("Tuliskan alasan nilai yang diusulkan.");
        _setValue(field(TextArea.class, "Alasan"), "Bukti dampak lebih kuat daripada yang dinilai.");
        click("Usulkan kepada tim");
        assertThat(seen().proposed().score()).isEqualTo(7800);
    }

    @Test
    void a_score_is_written_with_two_decimals_at_most_and_not_left_out() {
        sealed(70, 80);
        visit(member);
        _setValue(score(), new BigDecimal("78.125"));
        click("Usulkan kepada tim");
        says("Nilai ditulis dengan paling banyak dua angka di belakang koma.");
        _setValue(score(), null);
        click("Usulkan kepada tim");
        says("Isi nilai yang diusulkan.");
    }

    @Test
    void far_apart_they_talk_before_they_agree() {
        sealed(50, 90);
        visit(member);
        assertThat(page()).contains("Selisih nilai melebihi batas. Bahas dahulu");
        _setValue(field(TextArea.class, "Alasan"), "Jalan tengah.");
        click("Usulkan kepada tim");
        says(
                "Selisih nilai melebihi batas. Sedikitnya dua penilai harus menyampaikan pendapat sebelum nilai diusulkan.");
        say(member, "Buktinya lemah.");
        say(chair, "Menurut saya cukup.");
        visit(member);
        _setValue(field(TextArea.class, "Alasan"), "Jalan tengah.");
        click("Usulkan kepada tim");
        assertThat(seen().proposed()).isNotNull();
    }

    @Test
    void an_empty_word_says_nothing() {
        sealed(70, 80);
        visit(member);
        click("Kirim pendapat");
        says("Tuliskan pendapat Anda.");
    }

    @Test
    void the_chair_reopens_a_sheet_with_a_reason_and_it_is_hidden_again() {
        sealed(70, 80);
        visit(chair);
        clickFirst("Buka kembali lembar EVALUATOR 2");
        confirm("Buka kembali");
        assertThat(_get(dialog(), TextArea.class).getErrorMessage())
                .isEqualTo("Tuliskan alasannya terlebih dahulu.");
        because("Bukti baru dari sekretariat.");
        confirm("Buka kembali");
        assertThat(bean(Evaluations.class).open(member, id).isSealed()).isFalse();
        refusedToOpen(address(), "Nilai rekan baru terlihat setelah semua penilai mengunci lembarnya.");
    }

    @Test
    void a_member_reopens_nothing() {
        sealed(70, 80);
        visit(member);
        assertThat(page()).doesNotContain("Buka kembali lembar");
    }

    @Test
    void an_evaluator_of_another_team_is_not_let_in() {
        sealed(70, 80);
        signIn(new Competition(context, 1, 1).evaluators.getLast());
        refusedToOpen(address(), "Proposal ini bukan untuk Anda baca.");
    }

    @Test
    void it_is_for_evaluators() {
        opensOnlyFor(address(), Role.EVALUATOR);
    }

    private void sealed(int one, int other) {
        competition.seals(chair, id, one, "Catatan " + one);
        competition.seals(member, id, other, "Catatan " + other);
    }

    private void visit(Actor who) {
        signIn(who);
        open(address());
    }

    private void say(Actor who, String text) {
        visit(who);
        _setValue(field(TextArea.class, "Pendapat Anda"), text);
        click("Kirim pendapat");
        assertThat(page()).contains(text);
    }

    private BigDecimalField score() {
        return _get(BigDecimalField.class);
    }

    private Consolidation seen() {
        return bean(Consolidations.class).open(chair, id);
    }

    private String address() {
        return "evaluasi/" + id.value() + "/konsolidasi";
    }
}
