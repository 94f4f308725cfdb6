package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import id.kipp.kernel.Refusal;
import org.junit.jupiter.api.Test;

class AttemptTest extends KitTest {

    @Test
    void a_refusal_becomes_a_sentence() {
        Attempt.run(new Button(), () -> {
            throw new Refusal(() -> "kit.of", 140, 100);
        });
        Said.only("140 dari 100");
    }

    @Test
    void anything_else_is_not_swallowed() {
        assertThatThrownBy(() -> Attempt.run(new Button(), () -> {
                    throw new IllegalStateException("defect");
                }))
                .hasMessage("defect");
    }

    @Test
    void a_question_turned_down_has_no_answer() {
        assertThat(Attempt.<String>call(new Button(), () -> {
                    throw new Refusal(() -> "kit.reason-missing");
                }))
                .isEmpty();
        assertThat(Attempt.call(new Button(), () -> "yes")).contains("yes");
    }

    @Test
    void a_button_is_ready_again_after_a_refusal() {
        var button = show(new Button());
        Attempt.onClick(button, () -> {
            throw new Refusal(() -> "kit.reason-missing");
        });
        _click(button);
        assertThat(button.isEnabled()).isTrue();
        assertThat(button.isDisableOnClick()).isTrue();
    }
}
