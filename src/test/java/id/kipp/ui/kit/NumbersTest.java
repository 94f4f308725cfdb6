package id.kipp.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

    final Numbers indonesian = new Numbers(Locale.of("id"));

    @Test
    void figures_are_written_as_the_reader_writes_them() {
        assertThat(indonesian.whole(2_984)).isEqualTo("2.984");
        assertThat(indonesian.decimal(1_234.5, 1)).isEqualTo("1.234,5");
        assertThat(new Numbers(Locale.ENGLISH).decimal(1_234.5, 2)).isEqualTo("1,234.50");
        assertThat(indonesian.percent(0.426)).isEqualTo("43%");
    }

    @Test
    void a_size_has_the_unit_that_fits() {
        assertThat(indonesian.size(999)).isEqualTo("999 B");
        assertThat(indonesian.size(2_097_152)).isEqualTo("2 MB");
        assertThat(indonesian.size(2_140_000)).as("over a limit of 2 MB").isEqualTo("2,05 MB");
        assertThat(indonesian.size(2_097_153)).as("a byte over it").isEqualTo("2,01 MB");
        assertThat(indonesian.size(24_300_000_000L)).isEqualTo("23 GB");
    }
}
