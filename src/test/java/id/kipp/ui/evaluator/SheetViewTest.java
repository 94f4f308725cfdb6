package id.kipp.ui.evaluator;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.Competition;
import id.kipp.assignment.Assignments;
import id.kipp.edition.Step;
import id.kipp.evaluation.Evaluations;
import id.kipp.evaluation.Line;
import id.kipp.evaluation.ScoreSheet;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SheetViewTest extends DeskTest {

    Competition competition;
    Actor evaluator;
    ProposalId id;

    @BeforeEach
    void assigned() {
        competition = new Competition(context, 1, 1);
        evaluator = competition.evaluators.getLast();
        id = competition.entered("Loket Sungai", 0).id();
        competition.assigned();
    }

    @Test
    void before_a_document_opens_one_says_there_is_no_conflict() {
        visit();
        assertThat(page()).contains("Sebelum membuka proposal", "Dinas Layanan").doesNotContain("Lembar penilaian");
        click("Tidak ada benturan, buka proposal");
        assertThat(page()).contains("Lembar penilaian", "dengan bukti yang terukur");
    }

    @Test
    void points_and_notes_are_saved_as_they_are_typed_and_add_up() {
        read();
        fill(80);
        _setValue(_find(TextArea.class).getFirst(), "Jelas dan terukur.");
        assertThat(sheet().lines()).allSatisfy(l -> assertThat(l.points()).isEqualTo(80));
        assertThat(sheet().lines()).anySatisfy(l -> assertThat(l.note()).isEqualTo("Jelas dan terukur."));
        assertThat(page()).contains("Jumlah 80,00", "Tersimpan");
    }

    @Test
    void sealing_closes_the_sheet_and_leads_back_to_the_list() {
        read();
        fill(80);
        click("Kunci lembar");
        says("Lembar penilaian dikunci.");
        assertThat(sheet().isSealed()).isTrue();
        assertThat(here()).isEqualTo("evaluasi");
        visit();
        assertThat(page()).contains("Sudah dikunci");
        assertThat(_find(IntegerField.class)).allSatisfy(f -> assertThat(f.isReadOnly()).isTrue());
        assertThat(offers("Kunci lembar")).isFalse();
    }

    @Test
    void an_unfinished_sheet_is_not_sealed_and_one_is_told_how_much_is_missing() {
        read();
        var fields = _find(IntegerField.class);
        fields.subList(1, fields.size()).forEach(f -> _setValue(f, 80));
        assertThat(page()).contains("1 aspek belum dinilai");
        click("Kunci lembar");
        says("Masih ada 1 aspek tanpa nilai. Lengkapi lebih dahulu sebelum mengunci.");
        assertThat(sheet().isSealed()).isFalse();
    }

    @Test
    void after_the_window_nothing_is_written_and_one_is_told_when_it_closed() {
        read();
        competition.close(Step.EVALUATION);
        _setValue(_find(IntegerField.class).getFirst(), 80);
        assertThat(said()).startsWith("Tahap ini sudah ditutup ").endsWith("Hubungi sekretariat bila ada perpanjangan.");
        assertThat(sheet().lines()).isEmpty();
    }

    @Test
    void what_another_window_saved_and_what_is_typed_here_are_both_kept() {
        read();
        var criteria = competition.edition().constitution().form(Competition.GROUP).scored();
        _setValue(_find(IntegerField.class).getFirst(), 70);
        bean(Evaluations.class).score(evaluator, sheet(), new Line(criteria.getLast().key(), 60, ""));
        _setValue(_find(IntegerField.class).get(1), 50);
        says("Lembar ini juga terbuka di jendela lain; kedua isian digabung.");
        assertThat(sheet().lines()).extracting(Line::points).containsExactlyInAnyOrder(70, 60, 50);
    }

    @Test
    void a_conflict_ends_the_assignment_with_its_reason() {
        visit();
        click("Nyatakan benturan kepentingan");
        confirm("Nyatakan benturan kepentingan");
        assertThat(_get(dialog(), TextArea.class).getErrorMessage())
                .isEqualTo("Tuliskan alasannya terlebih dahulu.");
        because("Pengusul adalah saudara saya.");
        confirm("Nyatakan benturan kepentingan");
        says("Pernyataan dicatat. Sekretariat akan menetapkan pengganti.");
        assertThat(bean(Assignments.class).of(competition.secretary, id).has(evaluator.id()))
                .isFalse();
        refusedToOpen("evaluasi/" + id.value(), "Proposal ini tidak ditugaskan kepada Anda.");
    }

    @Test
    void once_sealed_one_does_not_step_back() {
        competition.seals(evaluator, id, 80, "Baik");
        visit();
        click("Nyatakan benturan kepentingan");
        because("Terlambat ingat.");
        confirm("Nyatakan benturan kepentingan");
        says("Lembar penilaian sudah dikunci, jadi penugasannya tetap.");
    }

    @Test
    void who_is_not_assigned_does_not_open_it() {
        signIn(new Competition(context, 1, 1).evaluators.getFirst());
        refusedToOpen("evaluasi/" + id.value(), "Proposal ini tidak ditugaskan kepada Anda.");
    }

    @Test
    void it_is_for_evaluators() {
        opensOnlyFor("evaluasi/" + id.value(), Role.EVALUATOR);
    }

    private void visit() {
        signIn(evaluator);
        open("evaluasi/" + id.value());
    }

    private void read() {
        visit();
        click("Tidak ada benturan, buka proposal");
    }

    private static void fill(int points) {
        _find(IntegerField.class).forEach(f -> _setValue(f, points));
    }

    private ScoreSheet sheet() {
        return bean(Evaluations.class).open(evaluator, id);
    }

    private static String here() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
