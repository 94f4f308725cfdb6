package id.kipp.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.kipp.edition.Scale;
import id.kipp.kernel.Score;
import id.kipp.ui.kit.FigureField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PointsInputTest {

    static final Scale WORDS = new Scale(
            50,
            List.of(
                    new Scale.Option("yes", "Sesuai", "As described", 100_00),
                    new Scale.Option("part", "Sebagian", "In part", 66_50)));

    private int changes;

    @BeforeEach
    void openPage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("id"));
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    @Test
    void on_a_scale_of_halves_one_types_halves() {
        var points = shown(new Scale(50, List.of()));
        _setValue(_get(FigureField.class), "85,5");
        assertThat(points.given()).contains(new Score(85_50));
        assertThat(points.isTyped()).isTrue();
        _setValue(_get(FigureField.class), "85,3");
        assertThat(points.given()).isEmpty();
        assertThat(points.isClear()).isFalse();
        assertThat(_get(FigureField.class).getErrorMessage()).isEqualTo("Isi kelipatan 0,5.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void words_of_the_edition_are_chosen_and_say_what_they_carry() {
        var points = shown(WORDS);
        RadioButtonGroup<String> choice = _get(RadioButtonGroup.class);
        assertThat(choice.getListDataView().getItems().map(choice.getItemLabelGenerator()::apply))
                .containsExactly("Sesuai (100 poin)", "Sebagian (66,5 poin)");
        assertThat(points.given()).isEmpty();
        _setValue(choice, "part");
        assertThat(points.given()).contains(new Score(66_50));
        assertThat(points.isTyped()).isTrue();
        assertThat(changes).isEqualTo(1);
        assertThat(points.newest(new Score(66_50))).isFalse();
        assertThat(points.isTyped()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_another_window_chose_comes_in_unless_one_has_chosen_here() {
        var points = shown(WORDS);
        assertThat(points.newest(new Score(100_00))).isTrue();
        assertThat(points.given()).contains(Score.of(100));
        _setValue((RadioButtonGroup<String>) _get(RadioButtonGroup.class), "part");
        points.newest(null);
        assertThat(points.isClear()).isFalse();
        _click(_find(Button.class).getFirst());
        assertThat(points.isClear()).isTrue();
        assertThat(points.given()).contains(new Score(66_50));
    }

    private PointsInput shown(Scale scale) {
        var host = new Div();
        UI.getCurrent().add(host);
        var points = PointsInput.of(scale, "Nilai untuk Biaya", host, "uji", () -> changes++);
        host.add(points.field());
        return points;
    }
}
