package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.internal.BeforeLeaveHandler;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeavingTest extends KitTest {

    TextArea text;

    @BeforeEach
    void shown() {
        text = show(Leaving.asks(begun()));
    }

    @Test
    void whoever_follows_a_link_with_something_unsent_is_asked_and_stays_unless_they_say_so() {
        _setValue(text, "Belum dikirim.");
        assertThat(leaves(NavigationTrigger.CLIENT_SIDE)).isFalse();
        assertThat(_get(Dialog.class).getHeaderTitle()).startsWith("Ada yang belum dikirim");
        _click(_get(Button.class, b -> b.withText("Kembali")));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text.getValue()).isEqualTo("Belum dikirim.");
    }

    @Test
    void the_way_back_asks_too() {
        _setValue(text, "Belum dikirim.");
        assertThat(leaves(NavigationTrigger.HISTORY)).isFalse();
    }

    @Test
    void where_the_application_leads_on_after_an_act_nothing_is_asked() {
        _setValue(text, "Baru saja dikirim.");
        assertThat(leaves(NavigationTrigger.UI_NAVIGATE)).isTrue();
    }

    @Test
    void what_stood_there_from_the_beginning_asks_nothing() {
        assertThat(leaves(NavigationTrigger.CLIENT_SIDE)).isTrue();
        _setValue(text, "Lain.");
        _setValue(text, "Yang tersimpan. ");
        assertThat(leaves(NavigationTrigger.CLIENT_SIDE)).isTrue();
    }

    @Test
    void a_field_that_is_gone_asks_nothing() {
        _setValue(text, "Belum dikirim.");
        text.removeFromParent();
        assertThat(leaves(NavigationTrigger.CLIENT_SIDE)).isTrue();
    }

    private static TextArea begun() {
        var text = new TextArea();
        text.setValue("Yang tersimpan.");
        return text;
    }

    private static boolean leaves(NavigationTrigger trigger) {
        var ui = UI.getCurrent();
        var event = new BeforeLeaveEvent(
                ui.getInternals().getRouter(), trigger, new Location("lain"), Div.class, ui, List.of());
        ui.getNavigationListeners(BeforeLeaveHandler.class).forEach(h -> h.beforeLeave(event));
        return !event.isPostponed();
    }
}
