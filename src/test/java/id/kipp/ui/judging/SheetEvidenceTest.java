package id.kipp.ui.judging;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.Competition;
import id.kipp.edition.Constitution;
import id.kipp.edition.Round;
import id.kipp.edition.Scoring;
import id.kipp.judging.Exhibit;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.FigureField;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a judge selects beside the sheet becomes evidence, and words are looked for in all that is read. */
class SheetEvidenceTest extends DeskTest {

    private static final String KEY = "significance";

    Competition competition;
    Actor evaluator;
    ProposalId id;

    private void read(Scoring.Evidence evidence) {
        competition = new Competition(context, 1, 1, rules -> with(rules, evidence));
        evaluator = competition.evaluators.getLast();
        id = competition.entered("Loket Sungai", 0).id();
        competition.assigned();
        signIn(evaluator);
        open("evaluasi/" + id.value());
        click("Tidak ada benturan, buka proposal");
    }

    private static Constitution with(Constitution rules, Scoring.Evidence evidence) {
        return new Constitution(
                rules.heading(),
                rules.entry(),
                rules.screening(),
                rules.rounds().stream().map(r -> with(r, evidence)).toList(),
                rules.matters(),
                rules.announcing(),
                rules.conduct(),
                rules.calendar(),
                rules.defaults());
    }

    private static Round with(Round r, Scoring.Evidence evidence) {
        var s = r.scoring();
        var scoring = new Scoring(s.criteria(), s.help(), s.scale(), s.bands(), s.notes(), evidence);
        return new Round(
                r.key(), r.name(), r.step(), r.subjects(), r.judges(), scoring, r.merging(), r.secrecy(), r.hearing());
    }

    @Test
    void what_is_selected_becomes_evidence_of_a_criterion_and_leads_back_to_its_place() {
        read(Scoring.Evidence.ALLOWED);
        pick(3, 6, 18);
        assertThat(evidence()).extracting(Exhibit::text).containsExactly("Signifikansi");
        assertThat(page()).contains("Bukti (1)", "4a", "“Signifikansi”", "Tersimpan");
        var place = _get(NativeButton.class, b -> b.withClasses("exhibit-place"));
        assertThat(place.getText()).isEqualTo("Signifikansi");
        _click(place);
        saysNothing();
    }

    @Test
    void it_is_taken_away_and_back() {
        read(Scoring.Evidence.ALLOWED);
        pick(3, 6, 18);
        _click(_get(
                Button.class,
                b -> b.withPredicate(
                        x -> "Hapus bukti 4a".equals(x.getAriaLabel().orElse("")))));
        assertThat(evidence()).isEmpty();
        assertThat(page()).contains("Bukti dihapus.");
        click("Urungkan");
        assertThat(evidence()).extracting(Exhibit::text).containsExactly("Signifikansi");
        assertThat(page()).doesNotContain("Bukti dihapus.");
    }

    @Test
    void what_is_typed_and_not_saved_stays_typed_while_evidence_is_picked() {
        read(Scoring.Evidence.ALLOWED);
        var points = _find(FigureField.class).getFirst();
        _setValue(points, "baik");
        pick(0, 0, 6);
        assertThat(points.getValue()).isEqualTo("baik");
        assertThat(points.isInvalid()).isTrue();
    }

    @Test
    void where_it_is_required_one_is_told_which_criteria_lack_it() {
        read(Scoring.Evidence.REQUIRED);
        _find(FigureField.class).forEach(f -> _setValue(f, "80"));
        pick(0, 0, 6);
        click("Kunci lembar");
        assertThat(page())
                .contains("Belum ada bukti: "
                        + competition
                                .edition()
                                .constitution()
                                .form(Competition.GROUP)
                                .scored()
                                .get(1)
                                .id());
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void where_a_round_takes_none_nothing_offers_it() {
        read(Scoring.Evidence.NONE);
        assertThat(page()).doesNotContain("Jadikan bukti");
    }

    @Test
    void what_cannot_be_evidence_is_said() {
        read(Scoring.Evidence.ALLOWED);
        pick(3, 4_000, 4_100);
        assertThat(said()).startsWith("Bagian ini tidak ada dalam naskah yang dinilai.");
        pick(70, 0, 6);
        saysNothing();
    }

    @Test
    void words_are_found_in_all_sections_one_after_the_other() {
        read(Scoring.Evidence.ALLOWED);
        var find = _get(TextField.class, f -> f.withPlaceholder("Cari dalam proposal dan dokumen"));
        var sections = competition
                .edition()
                .constitution()
                .form(Competition.GROUP)
                .sections()
                .size();
        _setValue(find, "bukti yang TERUKUR");
        assertThat(page()).contains("1 dari " + sections);
        press("g");
        assertThat(page()).contains("2 dari " + sections);
        press("G");
        press("G");
        assertThat(page()).contains(sections + " dari " + sections);
        _setValue(find, "helikopter");
        assertThat(page()).contains("Tidak ditemukan");
    }

    private void pick(int criterion, int from, int to) {
        var columns = _find(Div.class, b -> b.withClasses("sheet-columns")).getFirst();
        var criteria =
                competition.edition().constitution().form(Competition.GROUP).scored();
        var detail = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.criterion", criterion)
                .put(
                        "event.detail.place",
                        criteria.get(Math.min(criterion, criteria.size() - 1)).key())
                .put("event.detail.file", "")
                .put("event.detail.from", from)
                .put("event.detail.to", to);
        _fireDomEvent(columns, "kipp-pick", detail);
    }

    private List<Exhibit> evidence() {
        return bean(Sheets.class).open(evaluator, TestRounds.DESK, id).lines().stream()
                .flatMap(l -> l.exhibits().stream())
                .toList();
    }
}
