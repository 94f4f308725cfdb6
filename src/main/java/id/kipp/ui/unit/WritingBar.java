package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Always in sight while one writes: whether all of it is kept, how long the part at hand is, until when, and the way out. */
final class WritingBar extends Div {

    private static final String SCRIPT = "context://js/writing.js";
    private static final String FOLLOW =
            """
            const follow = () => window.kippWriting ? window.kippWriting.follow(this, $0) : setTimeout(follow, 50);
            follow();
            """;

    WritingBar(SavedMark mark, Component until, Button send) {
        addClassName("writing-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("unit.writing-bar"));
        var words = new Span();
        words.addClassNames("writing-words", "muted", "small");
        add(mark, words, until, send);
    }

    /** What happens in these fields is told here before the server knows of it. */
    void follow(Component desk) {
        addAttachListener(e -> {
            e.getUI().getPage().addJavaScript(SCRIPT);
            getElement().executeJs(FOLLOW, desk.getElement());
        });
    }
}
