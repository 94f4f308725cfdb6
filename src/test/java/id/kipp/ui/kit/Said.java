package id.kipp.ui.kit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the lines of {@link ActTold} of a screen under test. */
public final class Said {

    private Said() {}

    public static List<String> all() {
        return _find(ToldLine.class).stream()
                .flatMap(Component::getChildren)
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

    /** Also where the page is that of an error, in which nothing can be looked for. */
    public static void forget() {
        MockVaadin.clientRoundtrip(false);
        in(UI.getCurrent()).forEach(ToldLine::clear);
    }

    private static Stream<ToldLine> in(Component of) {
        var here = of instanceof ToldLine line ? Stream.of(line) : Stream.<ToldLine>empty();
        return Stream.concat(here, of.getChildren().toList().stream().flatMap(Said::in));
    }
}
