package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import id.kipp.Refusals;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureFieldTest extends KitTest implements Refusals {

    private final FigureField points = new FigureField("Nilai", FigureRule.whole(0, 100));

    @Test
    void a_field_left_empty_has_no_figure_to_give() {
        assertRefused(UiRefusal.KIT_FIGURE_MISSING, points::require);
        points.setValue("0");
        assertThat(points.requireWhole()).isZero();
    }

    @Test
    void a_figure_on_a_scale_has_buttons_for_one_step_that_say_what_they_do() {
        show(points.stepped());
        assertThat(_find(points, Button.class).stream()
                        .map(b -> b.getAriaLabel().orElse("")))
                .containsExactly("Turunkan Nilai", "Naikkan Nilai");
        assertThat(_find(points, Button.class)).allSatisfy(b -> {
            assertThat(b.getTabIndex()).isEqualTo(-1);
            assertThat(b.getElement().getAttribute("data-step-by")).isIn("1", "-1");
        });
        assertThat(scale()).containsExactly("1", "0", "0", "100", ",");
    }

    @Test
    void a_closed_field_has_no_steps() {
        show(points.stepped());
        points.setReadOnly(true);
        assertThat(_find(points, Button.class)).isEmpty();
        points.setReadOnly(false);
        assertThat(_find(points, Button.class)).hasSize(2);
    }

    private List<String> scale() {
        return Stream.of("size", "decimals", "least", "most", "comma")
                .map(part -> points.getElement().getAttribute("data-step-" + part))
                .toList();
    }
}
