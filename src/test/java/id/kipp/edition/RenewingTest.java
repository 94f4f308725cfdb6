package id.kipp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.audit.Canonical;
import id.kipp.kernel.Text;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenewingTest {

    static List<Constitution> presets() throws IOException {
        return new Presets().all();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void an_edition_of_another_year_is_not_called_as_the_one_it_was_made_from(Constitution from) {
        var next = from.renewed(2027, from.nameIn(2027), new Text("Tema", "Theme"));
        assertThat(next.problems()).isEmpty();
        assertThat(next.year()).isEqualTo(2027);
        assertThat(Canonical.json(next)).doesNotContainPattern("(?<![0-9])" + from.year() + "(?![0-9])");
        assertThat(next.forms()).isEqualTo(from.forms());
    }
}
