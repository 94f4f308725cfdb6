package id.kipp.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.edition.Step;
import id.kipp.edition.TestSteps;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.DeskTest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that is open while its step is moved by somebody else. */
class LiveDeadlineTest extends DeskTest {

    static final Instant LATER = Instant.parse("2034-05-17T00:00:00Z");

    Competition play;

    @Nullable
    ProposalId sheet;

    @BeforeEach
    void open() {
        play = new Competition(context, 1, 1);
        signIn(play.secretary);
        open("sekretariat/penugasan", play);
    }

    @Test
    void it_follows_and_says_so() {
        assertThat(page()).doesNotContain("17 Mei 2034");
        moved(LATER);
        assertThat(said()).startsWith("Jadwal Penilaian proposal oleh Tim Evaluasi berubah: sampai ");
        assertThat(page()).contains("17 Mei 2034");
    }

    @Test
    void in_english_too() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        moved(LATER.plus(1, ChronoUnit.DAYS)); // the bell of the same people tells both
        assertThat(said()).contains("have changed: until ");
    }

    @Test
    void so_does_an_open_sheet_and_what_is_typed_there_stays() {
        var id = play.entered("Loket Sungai", 0).id();
        play.assigned();
        signIn(play.evaluators.getLast());
        open("evaluasi/" + id.value());
        click("Tidak ada benturan, buka proposal");
        var note = _find(TextArea.class).getFirst();
        _setValue(note, "Jelas dan terukur.");
        moved(LATER.plus(2, ChronoUnit.DAYS));
        assertThat(said()).startsWith("Jadwal Penilaian proposal oleh Tim Evaluasi berubah: sampai ");
        assertThat(page()).contains("19 Mei 2034");
        assertThat(_find(TextArea.class).getFirst()).isSameAs(note);
        assertThat(note.getValue()).isEqualTo("Jelas dan terukur.");
    }

    @Test
    void so_does_the_form_that_is_being_written() {
        var applicants = new Applicants(play);
        var id = applicants.started("Loket Sungai");
        signIn(applicants.writerAccount);
        open("proposal/" + id.value());
        var text = _find(TextArea.class).getFirst();
        _setValue(text, "Perahu layanan mendatangi kampung.");
        moved(TestSteps.SUBMISSION, LATER.plus(3, ChronoUnit.DAYS));
        assertThat(said()).contains(" berubah: sampai ");
        assertThat(page()).contains("20 Mei 2034");
        assertThat(_find(TextArea.class).getFirst()).isSameAs(text);
        assertThat(text.getValue()).isEqualTo("Perahu layanan mendatangi kampung.");
    }

    @Test
    void a_sheet_whose_step_ends_while_it_is_open_can_only_be_read_until_the_step_is_opened_again() {
        var note = sheet();
        _setValue(note, "Jelas dan terukur.");
        ended(TestSteps.EVALUATION);
        assertShut(note);
        _setValue(note, "Jelas, terukur, dan ditiru."); // was on its way
        assertShut(note);
        assertThat(note.getValue()).isEqualTo("Jelas, terukur, dan ditiru.");
        moved(LATER.plus(4, ChronoUnit.DAYS));
        assertWritable(note);
        assertThat(note.getValue()).isEqualTo("Jelas, terukur, dan ditiru.");
        _setValue(note, "Jelas, terukur, dan sudah ditiru.");
        signIn(play.evaluators.getLast());
        assertThat(sheet().getValue()).isEqualTo("Jelas, terukur, dan sudah ditiru.");
    }

    @Test
    void one_that_is_opened_after_its_step_has_ended_can_be_read_from_the_start() {
        sheet();
        ended(TestSteps.EVALUATION);
        assertShut(sheet());
    }

    @Test
    void so_is_the_form_that_is_being_written() {
        var applicants = new Applicants(play);
        var id = applicants.started("Loket Rawa");
        signIn(applicants.writerAccount);
        open("proposal/" + id.value());
        var text = _find(TextArea.class).getFirst();
        ended(TestSteps.SUBMISSION);
        assertShut(text);
        _setValue(text, "Perahu layanan mendatangi kampung.");
        assertThat(text.getValue()).isEqualTo("Perahu layanan mendatangi kampung.");
        moved(TestSteps.SUBMISSION, LATER.plus(5, ChronoUnit.DAYS));
        assertWritable(text);
    }

    @Test
    void so_is_a_screening() {
        var id = new Applicants(play).submitted("Loket Danau");
        open("sekretariat/seleksi/" + id.value());
        var note = _find(TextField.class, f -> f.withPlaceholder("Catatan")).getFirst();
        _setValue(note, "Tidak terbaca.");
        ended(TestSteps.SCREENING);
        assertShut(note);
        assertThat(note.getValue()).isEqualTo("Tidak terbaca.");
        moved(TestSteps.SCREENING, LATER.plus(6, ChronoUnit.DAYS));
        assertWritable(note);
    }

    @Test
    void so_is_the_teams_room_once_the_step_in_which_its_score_counts_has_ended() {
        var id = play.entered("Loket Muara", 0).id();
        play.assigned();
        play.evaluators.forEach(e -> play.seals(e, id, 80, "Catatan"));
        signIn(play.evaluators.getLast());
        open("evaluasi/" + id.value() + "/konsolidasi");
        var said = _find(TextArea.class).getFirst();
        _setValue(said, "Buktinya kuat.");
        ended(TestSteps.EVALUATION);
        assertWritable(said);
        ended(TestSteps.NOMINATION);
        assertShut(said);
        assertThat(said.getValue()).isEqualTo("Buktinya kuat.");
        said(); // that the calendar has moved
        click("Kirim pendapat");
        assertThat(said()).startsWith("Tahap ini sudah ditutup ");
        moved(TestSteps.NOMINATION, LATER.plus(7, ChronoUnit.DAYS));
        assertWritable(said);
    }

    private TextArea sheet() {
        if (sheet == null) {
            sheet = play.entered("Loket Sungai", 0).id();
            play.assigned();
            signIn(play.evaluators.getLast());
        }
        open("evaluasi/" + sheet.value());
        _find(Button.class, b -> b.withText("Tidak ada benturan, buka proposal"))
                .forEach(Button::click);
        return _find(TextArea.class).getFirst();
    }

    private void assertShut(TextFieldBase<?, String> field) {
        assertThat(page()).contains("Tahap ini sudah ditutup ", "tetap terlihat dan dapat disalin");
        assertThat(field.getElement().hasAttribute("readonly")).isTrue();
    }

    private void assertWritable(TextFieldBase<?, String> field) {
        assertThat(page()).doesNotContain("tetap terlihat dan dapat disalin");
        assertThat(field.getElement().hasAttribute("readonly")).isFalse();
        assertThat(field.isReadOnly()).isFalse();
    }

    private void ended(Step step) {
        moved(step, bean(Clock.class).instant().minus(1, ChronoUnit.MINUTES));
    }

    @Test
    void what_has_not_moved_says_nothing() {
        bean(CalendarWatch.class).look();
        MockVaadin.clientRoundtrip(false);
        saysNothing();
    }

    private void moved(Instant closes) {
        moved(TestSteps.EVALUATION, closes);
    }

    private void moved(Step step, Instant closes) {
        play.move(step, play.edition().window(step).opens(), closes);
        bean(CalendarWatch.class).look();
        MockVaadin.clientRoundtrip(false);
    }
}
