package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What stands in the lines of {@link Toast} of a screen under test. */
public final class Said {

    private Said() {}

    public static List<String> all() {
        return _find(ToldLine.class).stream()
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(Span.class::isInstance)
                .map(says -> ((Span) says).getText())
                .toList();
    }

    public static void something() {
        assertThat(all()).hasSize(1);
    }

    /** This, and from now on nothing. */
    public static void only(String sentence) {
        assertThat(all()).containsExactly(sentence);
        forget();
    }

    public static void forget() {
        _find(ToldLine.class).forEach(ToldLine::clear);
    }
}
