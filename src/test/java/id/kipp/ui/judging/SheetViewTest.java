package id.kipp.ui.judging;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.Competition;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.edition.FormSection;
import id.kipp.edition.TestSteps;
import id.kipp.judging.Line;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.judging.Tasks;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.Score;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.FigureField;
import java.util.List;
import java.util.Map;
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
        assertThat(sheet().lines()).allSatisfy(l -> assertThat(l.points()).isEqualTo(Score.of(80)));
        assertThat(sheet().lines()).anySatisfy(l -> assertThat(l.note()).isEqualTo("Jelas dan terukur."));
        assertThat(page()).contains("Jumlah 80,00", "Tersimpan");
    }

    @Test
    void sealing_closes_the_sheet_and_leads_back_to_the_list() {
        read();
        fill(80);
        click("Kunci lembar");
        assertThat(dialog().getHeaderTitle()).isEqualTo("Kunci lembar dengan jumlah 80,00?");
        assertThat(asked()).contains("Signifikansi: 80", "Tanpa catatan: Latar");
        assertThat(sheet().isSealed()).isFalse();
        confirm("Kunci lembar");
        says("Lembar penilaian dikunci.");
        assertThat(sheet().isSealed()).isTrue();
        assertThat(here()).isEqualTo("evaluasi");
        visit();
        assertThat(page()).contains("Sudah dikunci");
        assertThat(_find(FigureField.class))
                .allSatisfy(f -> assertThat(f.isReadOnly()).isTrue());
        assertThat(offers("Kunci lembar")).isFalse();
    }

    @Test
    void an_unfinished_sheet_is_not_sealed_and_one_is_told_how_much_is_missing() {
        read();
        var fields = _find(FigureField.class);
        fields.subList(1, fields.size()).forEach(f -> _setValue(f, "80"));
        assertThat(page()).contains("1 aspek belum dinilai");
        click("Kunci lembar");
        assertThat(page()).contains("Belum dinilai: " + criteria().getFirst().id());
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(sheet().isSealed()).isFalse();
    }

    @Test
    void after_the_window_nothing_is_written_and_one_is_told_when_it_closed() {
        read();
        competition.close(TestSteps.EVALUATION);
        _setValue(_find(FigureField.class).getFirst(), "80");
        assertThat(said())
                .startsWith("Tahap ini sudah ditutup ")
                .endsWith("Hubungi sekretariat bila ada perpanjangan.");
        assertThat(sheet().lines()).isEmpty();
    }

    @Test
    void what_another_window_saved_and_what_is_typed_here_are_both_kept() {
        read();
        _setValue(_find(FigureField.class).getFirst(), "70");
        elsewhere(criteria().getLast().key(), 60, "");
        _setValue(_find(FigureField.class).get(1), "50");
        says("Diubah di jendela lain dan sudah ditampilkan: "
                + criteria().getLast().id());
        assertThat(sheet().lines())
                .extracting(Line::points)
                .containsExactlyInAnyOrder(Score.of(70), Score.of(60), Score.of(50));
    }

    @Test
    void a_note_saved_in_another_window_stays_when_only_points_are_typed_here() {
        read();
        var first = criteria().getFirst();
        elsewhere(first.key(), null, "Catatan jendela A.");
        _setValue(_find(FigureField.class).getFirst(), "70");
        assertThat(sheet().line(first.key())).contains(new Line(first.key(), 70, "Catatan jendela A."));
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Catatan jendela A.");
    }

    @Test
    void the_same_note_written_twice_stands_there_twice_until_one_has_chosen() {
        read();
        var first = criteria().getFirst();
        elsewhere(first.key(), null, "Catatan jendela A.");
        _setValue(_find(TextArea.class).getFirst(), "Catatan jendela B.");
        assertThat(page()).contains("Isian ini baru saja diubah di tempat lain.", "Catatan jendela A.");
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Catatan jendela B.");
        fill(80); // other fields are saved meanwhile
        assertThat(sheet().line(first.key())).contains(new Line(first.key(), 80, "Catatan jendela A."));
        click("Kunci lembar");
        assertThat(page()).contains("Belum jelas: " + first.id());
        click("Pertahankan isian saya");
        assertThat(sheet().line(first.key())).contains(new Line(first.key(), 80, "Catatan jendela B."));
        assertThat(page()).doesNotContain("Catatan jendela A.");
    }

    @Test
    void or_the_other_windows_text_is_taken() {
        read();
        var first = criteria().getFirst();
        elsewhere(first.key(), 60, "");
        _setValue(_find(FigureField.class).getFirst(), "70");
        click("Pakai isian itu");
        assertThat(_find(FigureField.class).getFirst().getValue()).isEqualTo("60");
        assertThat(sheet().line(first.key())).contains(new Line(first.key(), 60, ""));
    }

    @Test
    void what_changed_elsewhere_is_shown_before_it_is_sealed() {
        read();
        fill(80);
        click("Kunci lembar");
        elsewhere(criteria().getFirst().key(), 10, "");
        confirm("Kunci lembar");
        assertThat(said()).startsWith("Diubah di jendela lain dan sudah ditampilkan: ");
        assertThat(sheet().isSealed()).isFalse();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_find(FigureField.class).getFirst().getValue()).isEqualTo("10");
    }

    @Test
    void a_figure_that_is_none_is_said_beside_its_field_and_not_saved() {
        read();
        var points = _find(FigureField.class).getFirst();
        for (var typed : Map.of(
                        "8,5", "Tulis bilangan bulat, tanpa koma atau titik.",
                        "8.5", "Tulis bilangan bulat, tanpa koma atau titik.",
                        "185", "Isi angka antara 0 dan 100.",
                        "baik", "Tulis bilangan bulat, tanpa koma atau titik.")
                .entrySet()) {
            _setValue(points, typed.getKey());
            assertThat(points.isInvalid()).isTrue();
            assertThat(points.getErrorMessage()).isEqualTo(typed.getValue());
            assertThat(sheet().lines()).isEmpty();
        }
        click("Kunci lembar");
        assertThat(page()).contains("Belum jelas: " + criteria().getFirst().id());
        _setValue(points, " 88\n");
        assertThat(points.isInvalid()).isFalse();
        assertThat(sheet().lines()).extracting(Line::points).containsExactly(Score.of(88));
        saysNothing();
    }

    @Test
    void a_key_pressed_in_the_middle_of_a_note_asks_and_seals_nothing() {
        read();
        fill(80);
        press("Ctrl+Enter");
        press("Ctrl+Enter");
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(sheet().isSealed()).isFalse();
    }

    @Test
    void after_a_seal_comes_the_next_unsealed_sheet_in_the_order_of_the_list() {
        var tasks = more("Antrean Pasar", "Rumah Belajar");
        id = tasks.get(1);
        read();
        fill(80);
        seal();
        assertThat(here()).isEqualTo("evaluasi/" + tasks.get(2).value());
        id = tasks.get(2);
        read();
        fill(80);
        seal();
        assertThat(here()).isEqualTo("evaluasi/" + tasks.getFirst().value());
    }

    private List<ProposalId> more(String... titles) {
        competition = new Competition(context, 1, 1);
        evaluator = competition.evaluators.getLast();
        competition.entered("Loket Sungai", 0);
        for (var title : titles) competition.entered(title, 0);
        competition.assigned();
        return bean(Tasks.class).of(evaluator, competition.id, TestRounds.DESK).stream()
                .map(t -> ProposalId.of(t.subject().id()))
                .toList();
    }

    private void seal() {
        click("Kunci lembar");
        confirm("Kunci lembar");
        says("Lembar penilaian dikunci.");
    }

    private List<FormSection> criteria() {
        return competition.edition().constitution().form(Competition.GROUP).scored();
    }

    /** As another window of the same person, that knows what is stored now. */
    private void elsewhere(String criterion, Integer points, String note) {
        var given = points == null ? null : Score.of(points);
        bean(Sheets.class).score(evaluator, sheet(), new Line(criterion, given, note));
    }

    @Test
    void a_conflict_ends_the_assignment_with_its_reason() {
        visit();
        click("Nyatakan benturan kepentingan");
        confirm("Nyatakan benturan kepentingan");
        assertThat(_get(dialog(), TextArea.class).getErrorMessage()).isEqualTo("Tuliskan alasannya terlebih dahulu.");
        because("Pengusul adalah saudara saya.");
        confirm("Nyatakan benturan kepentingan");
        says("Pernyataan dicatat. Sekretariat akan menetapkan pengganti.");
        assertThat(bean(Assignments.class)
                        .of(competition.secretary, SubjectInRound.first(id))
                        .has(evaluator.id()))
                .isFalse();
        refusedToOpen("evaluasi/" + id.value(), "Proposal ini tidak ditugaskan kepada Anda.");
    }

    @Test
    void who_steps_back_after_sealing_is_told_what_becomes_of_the_sheet() {
        competition.seals(evaluator, id, 80, "Baik");
        visit();
        click("Nyatakan benturan kepentingan");
        assertThat(_find(dialog(), Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Lembar yang sudah Anda kunci disisihkan: tetap tersimpan, tetapi tidak dihitung.");
        because("Baru tahu.");
        confirm("Nyatakan benturan kepentingan");
        says("Pernyataan dicatat. Sekretariat akan menetapkan pengganti.");
        assertThat(bean(Assignments.class)
                        .of(competition.secretary, SubjectInRound.first(id))
                        .has(evaluator.id()))
                .isFalse();
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
        _find(FigureField.class).forEach(f -> _setValue(f, String.valueOf(points)));
    }

    private Sheet sheet() {
        return bean(Sheets.class).open(evaluator, TestRounds.DESK, id);
    }

    private static String here() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
