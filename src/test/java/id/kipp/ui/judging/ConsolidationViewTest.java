package id.kipp.ui.judging;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.judging.Agreement;
import id.kipp.judging.Consolidation;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Message;
import id.kipp.judging.RoundProgress;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.FigureField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsolidationViewTest extends DeskTest implements Refusals {

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
        assertThat(page())
                .contains("Nilai berdampingan", "Rata-rata 75,00, selisih 10,00.", "Catatan 70", "Catatan 80");
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
        _setValue(score(), "78");
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
        _setValue(score(), "78,125");
        click("Usulkan kepada tim");
        assertThat(score().getErrorMessage()).isEqualTo("Paling banyak 2 angka di belakang koma.");
        _setValue(score(), "");
        click("Usulkan kepada tim");
        assertThat(score().getErrorMessage()).isEqualTo("Isi Nilai.");
        assertThat(score().isInvalid()).isTrue();
        assertThat(seen().proposed()).isNull();
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
    void comma_and_point_both_mean_a_decimal() {
        sealed(9, 10);
        for (var typed : List.of("9,5", "9.5", " 9.50 ")) {
            visit(member);
            _setValue(score(), typed);
            _setValue(field(TextArea.class, "Alasan"), "Sepakat.");
            click("Usulkan kepada tim");
            assertThat(seen().proposed().score()).isEqualTo(950);
        }
    }

    @Test
    void a_message_leaves_score_and_reason_as_they_are_typed() {
        sealed(70, 80);
        visit(member);
        _setValue(score(), "78");
        _setValue(field(TextArea.class, "Alasan"), "Belum selesai ditulis");
        _setValue(field(TextArea.class, "Pendapat Anda"), "Saya usulkan naik.");
        click("Kirim pendapat");
        assertThat(page()).contains("Saya usulkan naik.");
        assertThat(score().getValue()).isEqualTo("78");
        assertThat(field(TextArea.class, "Alasan").getValue()).isEqualTo("Belum selesai ditulis");
        assertThat(field(TextArea.class, "Pendapat Anda").getValue()).isEmpty();
    }

    @Test
    void a_message_written_while_another_was_sent_is_appended() {
        sealed(70, 80);
        visit(member);
        _setValue(field(TextArea.class, "Pendapat Anda"), "Yang kedua.");
        bean(Consolidations.class).say(chair, seen(), "Yang pertama.");
        click("Kirim pendapat");
        saysNothing();
        assertThat(seen().messages()).extracting(Message::text).containsExactly("Yang pertama.", "Yang kedua.");
        assertThat(page()).contains("Yang pertama.", "Yang kedua.");
    }

    @Test
    void what_others_say_put_and_confirm_appears_by_itself_and_touches_nothing_typed() {
        sealed(70, 80);
        visit(member);
        _setValue(field(TextArea.class, "Pendapat Anda"), "Sedang saya tulis");
        bean(Consolidations.class).say(chair, seen(), "Menurut saya cukup.");
        until(() -> page().contains("Menurut saya cukup."));
        bean(Consolidations.class).propose(chair, seen(), 7_500, "Rata-rata.");
        until(() -> page().contains("mengusulkan nilai 75,00"));
        assertThat(field(TextArea.class, "Alasan").getValue()).isEqualTo("Rata-rata.");
        assertThat(field(TextArea.class, "Pendapat Anda").getValue()).isEqualTo("Sedang saya tulis");
        bean(Consolidations.class).confirm(member, seen());
        until(() -> page().contains("Tim sudah menyepakati nilai proposal ini."));
        assertThat(field(TextArea.class, "Pendapat Anda").getValue()).isEqualTo("Sedang saya tulis");
        assertThat(page()).contains("yang Anda ketik di sini tidak terkirim");
    }

    @Test
    void a_button_stays_the_same_while_others_write() {
        sealed(70, 80);
        bean(Consolidations.class).propose(member, seen(), 7_500, "Rata-rata.");
        visit(chair);
        var confirm = button("Setujui nilai ini");
        var decide = button("Putuskan nilai");
        bean(Consolidations.class).say(member, seen(), "Menurut saya cukup.");
        until(() -> page().contains("Menurut saya cukup."));
        assertThat(button("Setujui nilai ini")).isSameAs(confirm);
        assertThat(button("Putuskan nilai")).isSameAs(decide);
        bean(Consolidations.class).propose(member, seen(), 7_600, "Lebih tinggi.");
        until(() -> page().contains("mengusulkan nilai 76,00"));
        assertThat(button("Setujui nilai ini")).isNotSameAs(confirm);
    }

    @Test
    void what_another_puts_in_a_field_one_writes_in_stands_beside_it() {
        sealed(70, 80);
        visit(member);
        _setValue(field(TextArea.class, "Alasan"), "Alasan saya.");
        bean(Consolidations.class).propose(chair, seen(), 7_600, "Alasan ketua.");
        until(() -> page().contains("Isian ini baru saja diubah di tempat lain."));
        assertThat(score().getValue()).isEqualTo("76,00");
        assertThat(field(TextArea.class, "Alasan").getValue()).isEqualTo("Alasan saya.");
        click("Usulkan kepada tim");
        says("Rekan Anda baru saja mengusulkan nilai atau alasan lain. Usulannya tampil di samping isian Anda; pilih"
                + " yang dipakai, lalu usulkan.");
        click("Pertahankan isian saya");
        click("Usulkan kepada tim");
        assertThat(seen().proposed())
                .extracting(Agreement::score, Agreement::reason, Agreement::confirmed)
                .containsExactly(7_600, "Alasan saya.", List.of(member.id()));
    }

    @Test
    void a_proposal_that_has_changed_is_not_confirmed_unread() {
        sealed(70, 80);
        var consolidations = bean(Consolidations.class);
        var read = consolidations.propose(chair, seen(), 7_500, "Rata-rata.");
        consolidations.propose(chair, read, 7_900, "Lebih tinggi.");
        assertRefused("consolidation.moved", () -> consolidations.confirm(member, read));
        assertThat(consolidations
                        .confirm(member, consolidations.say(member, read, "Baik."))
                        .agreed())
                .extracting(Agreement::score)
                .isEqualTo(7_900);
    }

    @Test
    void score_by_one_and_reason_by_another_stand_together_but_nobody_has_confirmed_both() {
        sealed(70, 80);
        var consolidations = bean(Consolidations.class);
        var read = consolidations.propose(chair, seen(), 7_500, "Rata-rata.");
        consolidations.propose(member, read, 7_900, "Rata-rata.");
        assertThat(consolidations.propose(chair, read, 7_500, "Bukti kuat.").proposed())
                .extracting(Agreement::score, Agreement::reason, Agreement::confirmed)
                .containsExactly(7_900, "Bukti kuat.", List.of());
    }

    @Test
    void a_score_without_a_reason_does_not_come_about_by_two_who_write_at_once() {
        sealed(70, 80);
        var consolidations = bean(Consolidations.class);
        var read = consolidations.propose(chair, seen(), 7_500, "Rata-rata.");
        consolidations.propose(member, read, 7_900, "Rata-rata.");
        assertRefused("consolidation.reason-missing", () -> consolidations.propose(chair, read, 7_500, " "));
        assertThat(seen().proposed()).extracting(Agreement::reason).isEqualTo("Rata-rata.");
    }

    @Test
    void blanks_around_a_reason_do_not_make_it_somebody_elses() {
        sealed(70, 80);
        visit(member);
        _setValue(score(), "78");
        _setValue(field(TextArea.class, "Alasan"), "Bukti kuat. ");
        click("Usulkan kepada tim");
        assertThat(page()).contains("mengusulkan nilai 78,00").doesNotContain("diubah di tempat lain");
    }

    @Test
    void from_one_room_to_the_next_the_page_follows_the_next() {
        sealed(70, 80);
        var first = id;
        id = competition.entered("Antrean Pasar", 0).id();
        competition.assigned();
        sealed(70, 80);
        signIn(member);
        open("evaluasi/" + first.value() + "/konsolidasi");
        open(address());
        bean(Consolidations.class).say(chair, seen(), "Menurut saya cukup.");
        until(() -> page().contains("Menurut saya cukup."));
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
        assertThat(_get(dialog(), TextArea.class).getErrorMessage()).isEqualTo("Tuliskan alasannya terlebih dahulu.");
        because("Bukti baru dari sekretariat.");
        confirm("Buka kembali");
        assertThat(bean(Sheets.class).open(member, TestRounds.DESK, id).isSealed())
                .isFalse();
        refusedToOpen(address(), "Nilai rekan baru terlihat setelah semua penilai mengunci lembarnya.");
    }

    @Test
    void the_chair_reads_the_proposal_that_is_left_to_them_to_decide() {
        competition = new Competition(context, 1, 1, 3, Competition.reviews(2));
        chair = competition.evaluators.getFirst();
        id = competition.entered("Loket Sungai", 0).id();
        competition.entered("Antrean Pasar", 0);
        competition.entered("Rumah Belajar", 0);
        competition.assigned();
        var assignments = bean(Assignments.class);
        id = bean(Proposals.class)
                .all(
                        competition.secretary,
                        bean(RoundProgress.class).of(competition.secretary, competition.id, TestRounds.DESK).stream()
                                .map(o -> ProposalId.of(o.subject()))
                                .toList())
                .stream()
                .map(Entrant::id)
                .filter(p -> !assignments
                        .of(competition.secretary, SubjectInRound.first(p))
                        .has(chair.id()))
                .findFirst()
                .orElseThrow();
        assignments
                .of(competition.secretary, SubjectInRound.first(id))
                .evaluators()
                .forEach(e -> competition.seals(
                        competition.evaluators.stream()
                                .filter(a -> a.id().equals(e))
                                .findFirst()
                                .orElseThrow(),
                        id,
                        80,
                        "Baik"));
        visit(chair);
        assertThat(page()).contains("Wewenang ketua", "href=evaluasi/" + id.value());
        open("evaluasi/" + id.value());
        assertThat(page())
                .contains("dengan bukti yang terukur", "Ke halaman tim")
                .doesNotContain("Kunci lembar");
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

    private FigureField score() {
        return field(FigureField.class, "Nilai");
    }

    private Consolidation seen() {
        return bean(Consolidations.class).open(chair, SubjectInRound.first(id));
    }

    private String address() {
        return "evaluasi/" + id.value() + "/konsolidasi";
    }

    private static Button button(String text) {
        return _get(Button.class, b -> b.withText(text));
    }
}
