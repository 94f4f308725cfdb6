package id.kipp.ui.kit;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A page in Indonesian without Spring: the kit needs no services. */
abstract class KitTest {

    @BeforeEach
    void openPage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("id"));
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    static <T extends Component> T show(T component) {
        UI.getCurrent().add(component);
        return component;
    }

    /** All that the component says, in the order of the page. */
    static String said(Component component) {
        return component
                .getElement()
                .getTextRecursively()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
