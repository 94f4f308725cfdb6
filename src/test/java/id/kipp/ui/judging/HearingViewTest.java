package id.kipp.ui.judging;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.Competition;
import id.kipp.edition.TestSteps;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.parts.CalendarLook;
import id.kipp.ui.parts.CalendarWatch;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearingViewTest extends DeskTest {

    Competition competition;
    Actor panelist;
    Proposal finalist;

    @BeforeEach
    void confirmed() {
        competition = new Competition(context, 1, 1);
        panelist = competition.panelists.getLast();
        finalist = competition.entered("Loket Sungai", 90);
        competition.confirmed();
    }

    @Test
    void a_finalist_is_scored_beside_its_proposal_and_sealed() {
        visit();
        assertThat(page()).contains("dengan bukti yang terukur", "Lembar penilaian");
        fill(85);
        assertThat(page()).contains("Jumlah 85,00");
        click("Kunci lembar");
        confirm("Kunci lembar");
        says("Tercatat.");
        assertThat(sheet().isSealed()).isTrue();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("panel/wawancara");
        visit();
        assertThat(_find(FigureField.class))
                .allSatisfy(f -> assertThat(f.isReadOnly()).isTrue());
    }

    @Test
    void after_the_award_one_reads_the_own_sealed_sheet_again() {
        competition.heard(finalist.id(), 80);
        competition.awarded();
        visit();
        assertThat(page()).contains("Sudah dikunci", "Jumlah 80,00");
        assertThat(offers("Kunci lembar")).isFalse();
        assertThat(offers("Nyatakan benturan kepentingan")).isFalse();
        open("panel/wawancara", competition);
        assertThat(page()).contains(address());
    }

    @Test
    void after_a_seal_comes_the_next_finalist_to_score() {
        competition = new Competition(context, 2, 1);
        panelist = competition.panelists.getLast();
        finalist = competition.entered("Loket Sungai", 90);
        var other = competition.entered("Antrean Pasar", 80);
        competition.confirmed();
        visit();
        fill(85);
        click("Kunci lembar");
        confirm("Kunci lembar");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("panel/sesi/" + other.id().value());
    }

    @Test
    void an_unfinished_sheet_is_not_sealed() {
        visit();
        _setValue(_find(FigureField.class).getFirst(), "85");
        click("Kunci lembar");
        assertThat(page()).contains("Belum dinilai: ", "3 aspek belum dinilai");
        assertThat(sheet().isSealed()).isFalse();
    }

    @Test
    void outside_the_panels_time_nothing_is_written() {
        visit();
        competition.close(TestSteps.PANEL);
        _setValue(_find(FigureField.class).getFirst(), "85");
        assertThat(said()).startsWith("Tahap ini sudah ditutup ");
        assertThat(sheet().marks().lines()).isEmpty();
    }

    @Test
    void a_sheet_whose_time_ends_while_it_is_open_shuts_keeps_what_is_typed_and_opens_again() {
        visit();
        var points = _find(FigureField.class).getFirst();
        _setValue(points, "85");
        competition.close(TestSteps.PANEL);
        lookAtTheCalendar();
        assertThat(page()).contains("Tahap ini sudah ditutup ", "kini hanya dapat dibaca");
        assertThat(_find(FigureField.class)).allMatch(HearingViewTest::isShut);
        assertThat(points.getValue()).isEqualTo("85");
        assertThat(canPress("Kunci lembar")).isFalse();
        competition.move(
                TestSteps.PANEL,
                Instant.now().minus(1, ChronoUnit.DAYS),
                Instant.now().plus(1, ChronoUnit.DAYS));
        lookAtTheCalendar();
        assertThat(page()).doesNotContain("kini hanya dapat dibaca");
        assertThat(_find(FigureField.class)).noneMatch(HearingViewTest::isShut);
        assertThat(canPress("Kunci lembar")).isTrue();
    }

    private void lookAtTheCalendar() {
        CalendarLook.now(bean(CalendarWatch.class));
        MockVaadin.clientRoundtrip(false);
    }

    private static boolean isShut(FigureField field) {
        return field.getElement().hasAttribute("readonly");
    }

    @Test
    void a_conflict_is_declared_with_a_reason_and_closes_the_page() {
        visit();
        click("Nyatakan benturan kepentingan");
        confirm("Nyatakan benturan kepentingan");
        assertThat(_get(dialog(), TextArea.class).getErrorMessage()).isEqualTo("Tuliskan alasannya terlebih dahulu.");
        because("Pengusul adalah saudara saya.");
        confirm("Nyatakan benturan kepentingan");
        says("Tercatat.");
        refusedToOpen(
                address(), "Anda memiliki benturan kepentingan dengan usulan ini (menyatakan benturan kepentingan)");
    }

    @Test
    void who_steps_back_after_sealing_has_the_sheet_set_aside() {
        competition.heardBy(panelist, finalist.id(), 80);
        visit();
        click("Nyatakan benturan kepentingan");
        because("Terlambat ingat.");
        confirm("Nyatakan benturan kepentingan");
        says("Tercatat.");
        refusedToOpen(
                address(), "Anda memiliki benturan kepentingan dengan usulan ini (menyatakan benturan kepentingan)");
    }

    @Test
    void only_confirmed_finalists_are_scored() {
        competition = new Competition(context, 1, 1);
        panelist = competition.panelists.getLast();
        finalist = competition.entered("Belum ditetapkan", 90);
        competition.announced();
        signIn(panelist);
        refusedToOpen(address(), "Usulan ini tidak sedang dinilai pada tahap ini.");
    }

    @Test
    void a_panelist_of_another_edition_is_not_let_in() {
        signIn(new Competition(context, 1, 1).panelists.getLast());
        refusedToOpen(address(), "Hanya anggota Tim Panel Independen edisi ini yang dapat melakukan ini.");
    }

    @Test
    void it_is_the_panels_own() {
        opensOnlyFor(address(), Role.PANELIST);
    }

    private void visit() {
        signIn(panelist);
        open(address());
    }

    private static void fill(int points) {
        _find(FigureField.class).forEach(f -> _setValue(f, String.valueOf(points)));
    }

    private Sheet sheet() {
        return bean(Sheets.class).open(panelist, TestRounds.PANEL, finalist.id());
    }

    private String address() {
        return "panel/sesi/" + finalist.id().value();
    }
}
