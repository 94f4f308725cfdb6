package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import id.kipp.Competition;
import id.kipp.edition.Editions;
import id.kipp.judging.Schedules;
import id.kipp.kernel.Role;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.FigureField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduleViewTest extends DeskTest {

    Competition competition;

    @BeforeEach
    void confirmed() {
        competition = new Competition(context, 2, 1);
        competition.entered("Loket Sungai", 90);
        competition.entered("Antrean Pasar", 80);
        competition.confirmed();
        signIn(competition.secretary);
        open("sekretariat/jadwal", competition);
    }

    @Test
    void finalists_are_laid_one_after_the_other_from_a_day() {
        assertThat(page()).contains("Belum ada jadwal.");
        lay(LocalDate.now(Editions.WIB).plusDays(3), 9);
        says("2 finalis dijadwalkan.");
        assertThat(page()).contains("Loket Sungai", "Antrean Pasar");
        var schedules = bean(Schedules.class);
        assertThat(schedules.count(competition.id)).isEqualTo(2);
        assertThat(schedules.page(competition.id, 1, 1)).singleElement().satisfies(second -> assertThat(
                        second.startsAt())
                .isAfter(schedules.page(competition.id, 0, 1).getFirst().startsAt()));
    }

    @Test
    void day_hour_and_number_are_asked_for() {
        clickFirst("Susun jadwal");
        says("Isi hari, jam, dan jumlah per hari.");
    }

    @Test
    void fewer_than_one_a_day_is_none() {
        lay(LocalDate.now(Editions.WIB).plusDays(3), 0);
        says("Isi hari, jam, dan jumlah per hari.");
        assertThat(_find(FigureField.class).getFirst().getErrorMessage()).isEqualTo("Isi angka antara 1 dan 100.");
    }

    @Test
    void a_day_outside_the_panels_time_is_refused() {
        lay(LocalDate.now(Editions.WIB).plusDays(90), 9);
        assertThat(said())
                .startsWith("Jadwal melampaui masa penilaian panel (")
                .endsWith("Tambah presentasi per hari atau ubah tanggalnya.");
        assertThat(bean(Schedules.class).count(competition.id)).isZero();
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor("sekretariat/jadwal", Role.SECRETARIAT);
    }

    private void lay(LocalDate first, int perDay) {
        _setValue(_find(DatePicker.class).getFirst(), first);
        _setValue(_find(FigureField.class).getFirst(), String.valueOf(perDay));
        clickFirst("Susun jadwal");
    }
}
