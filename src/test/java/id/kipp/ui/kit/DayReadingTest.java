package id.kipp.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 Mei 2020",
                "02/05/2020",
                "2/5/2020",
                "2-5-2020",
                "2.5.2020",
                "2020-05-02",
                "2 May 2020",
                "2 mei 2020",
                " 02  MEI  2020 ",
                "Sabtu, 2 Mei 2020",
                "2-Mei-2020"
            })
    void a_day_is_read_as_people_write_it(String typed) {
        assertThat(DayReading.read(typed)).contains(LocalDate.of(2020, 5, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17 Agustus 2021",
                "17 Agt 2021",
                "17 Agu 2021",
                "17 Aug 2021",
                "17 August 2021",
                "17 agust. 2021"
            })
    void august_has_many_short_forms(String typed) {
        assertThat(DayReading.read(typed)).contains(LocalDate.of(2021, 8, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kemarin",
                "31/02/2020",
                "2 Mei",
                "Mei 2020",
                "2/5/20",
                "2 Mai 2020",
                "99999999999/1/2020",
                "1/2/3/4"
            })
    void what_is_no_day_is_none(String typed) {
        assertThat(DayReading.read(typed)).isEmpty();
    }
}
