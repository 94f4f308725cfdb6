package id.kipp.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import org.junit.jupiter.api.Test;

class FigureFieldTest extends KitTest implements Refusals {

    private final FigureField points = new FigureField("Nilai", FigureRule.whole(0, 100));

    @Test
    void a_field_left_empty_has_no_figure_to_give() {
        assertRefused(UiRefusal.KIT_FIGURE_MISSING, points::require);
        points.setValue("0");
        assertThat(points.requireWhole()).isZero();
    }
}
