package id.kipp.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import id.kipp.Competition;
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
    void what_has_not_moved_says_nothing() {
        bean(CalendarWatch.class).look();
        MockVaadin.clientRoundtrip(false);
        saysNothing();
    }

    private void moved(Instant closes) {
        play.move(
                TestSteps.EVALUATION,
                play.edition().window(TestSteps.EVALUATION).opens(),
                closes);
        bean(CalendarWatch.class).look();
        MockVaadin.clientRoundtrip(false);
    }
}
