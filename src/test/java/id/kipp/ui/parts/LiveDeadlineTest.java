package id.kipp.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.edition.Step;
import id.kipp.edition.TestSteps;
import id.kipp.ui.DeskTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that is open while its step is moved by somebody else. */
class LiveDeadlineTest extends DeskTest {

    static final Instant LATER = Instant.parse("2034-05-17T00:00:00Z");

    Competition play;

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
