package id.kipp.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.menu.MenuConfiguration;
import id.kipp.kernel.Role;
import id.kipp.ui.UiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenViewsTest extends UiTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_person_is_offered_what_the_framework_would_offer_in_the_same_order(Role role) {
        signIn(role);
        assertThat(OpenViews.now()).containsExactlyElementsOf(MenuConfiguration.getMenuEntries());
    }

    @Test
    void a_visitor_is_offered_nothing_that_asks_for_a_person() {
        assertThat(OpenViews.now()).containsExactlyElementsOf(MenuConfiguration.getMenuEntries());
    }
}
