package id.kipp.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import id.kipp.OurClasses;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskMenuTest {

    static final Actor NOBODY = new Actor(new AccountId("x"), "X", Set.of(), Optional.empty(), Optional.empty());

    @Test
    void every_page_of_the_menu_is_of_a_desk_that_has_a_name() {
        var names = ResourceBundle.getBundle("vaadin-i18n.translations");
        assertThat(OurClasses.ALL.stream()
                        .filter(c -> c.isAnnotatedWith(Menu.class))
                        .map(c -> DeskMenu.deskOf(c.reflect().asSubclass(Component.class), NOBODY))
                        .distinct())
                .contains("desk.evaluator", "desk.panel")
                .allMatch(names::containsKey);
    }

    @Test
    void whose_one_of_the_judges_pages_is_is_whom_it_lets_in() throws ClassNotFoundException {
        assertThat(desk("WorklistView")).isEqualTo("desk.evaluator");
        assertThat(desk("ConsolidationView")).isEqualTo("desk.evaluator");
        assertThat(desk("HearingsView")).isEqualTo("desk.panel");
        assertThat(desk("PlenaryView")).isEqualTo("desk.panel");
    }

    private static String desk(String view) throws ClassNotFoundException {
        return DeskMenu.deskOf(Class.forName("id.kipp.ui.judging." + view).asSubclass(Component.class), NOBODY);
    }
}
