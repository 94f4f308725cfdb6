package id.kipp.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import id.kipp.kernel.Typed;
import id.kipp.ui.UiTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser is asked not to send is not taken where it is sent nevertheless. */
class TypedBoundTest extends UiTest {

    @Test
    void a_field_takes_what_it_says_and_no_letter_more() {
        var field = new TextArea();
        field.setMaxLength(900);
        takesAtMost(field, 900);
    }

    @Test
    void a_field_that_says_nothing_takes_a_line() {
        takesAtMost(new TextField(), Typed.LINE_MAX);
        takesAtMost(new ComboBox<String>(), Typed.LINE_MAX);
        takesAtMost(new LoginForm(), Typed.LINE_MAX);
    }

    @Test
    void what_is_no_field_takes_the_longest_text_of_a_form() {
        assertThatCode(() -> check(call("x".repeat(TypedBound.LONGEST)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(call("x".repeat(TypedBound.LONGEST + 1))))
                .isInstanceOf(TypedBound.TooLong.class);
    }

    @Test
    void every_message_of_every_page_goes_through_it() {
        var handlers = StreamSupport.stream(
                VaadinService.getCurrent().getRequestHandlers().spliterator(), false);
        var first = handlers.filter(UidlRequestHandler.class::isInstance).findFirst();
        assertThat(first.orElseThrow().getClass().getEnclosingClass()).isEqualTo(TypedBound.class);
    }

    private static void takesAtMost(Component field, int most) {
        UI.getCurrent().add(field);
        assertThatCode(() -> check(value(field, "x".repeat(most)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(value(field, "x".repeat(most + 1)))).isInstanceOf(TypedBound.TooLong.class);
        assertThatThrownBy(() -> check(value(field, "x".repeat(10_000_000)))).isInstanceOf(TypedBound.TooLong.class);
    }

    private static void check(JsonNode told) {
        TypedBound.check(UI.getCurrent(), List.of(told));
    }

    private static JsonNode value(Component field, String text) {
        var told = JsonMapper.shared().createObjectNode();
        return told.put("type", "mSync")
                .put("node", field.getElement().getNode().getId())
                .put("feature", 1)
                .put("property", "value")
                .put("value", text);
    }

    private static JsonNode call(String text) {
        var told = JsonMapper.shared().createObjectNode().put("type", "event").put("node", 1);
        told.putObject("data").put("event.detail.text", text);
        return told;
    }
}
