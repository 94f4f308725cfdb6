package id.kipp.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.kernel.Words;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words written against the least and the most allowed. The browser counts while one types, without asking the server, and as
 * the rules do: {@code words.js} and {@link Words} are held by one table of cases.
 */
public final class WordCount extends Div {

    private static final String SCRIPT = "context://js/words.js";

    private final int least;
    private final int most;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    public WordCount(int least, int most) {
        this.least = least;
        this.most = most;
        addClassName("word-count");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(words, bar);
        show("");
    }

    /** Follows the field; what the server puts in it as well. */
    public WordCount follow(TextArea field) {
        field.addValueChangeListener(e -> show(e.getValue()));
        show(field.getValue());
        addAttachListener(e -> {
            e.getUI().getPage().addJavaScript(SCRIPT);
            getElement().executeJs(FOLLOW, field.getElement(), terms());
        });
        return this;
    }

    /** Waits for the script, which may come later than the page. */
    private static final String FOLLOW =
            """
            const follow = () => window.kippWords ? window.kippWords.follow(this, $0, $1) : setTimeout(follow, 50);
            follow();
            """;

    public void show(String text) {
        var count = Words.in(text);
        words.setText(sentence(count));
        bar.setValue(Math.min(1, (double) count / Math.max(1, most)));
        setClassName("few", count < least);
        setClassName("many", count > most);
    }

    private String sentence(int count) {
        var numbers = Numbers.here();
        var written = numbers.whole(count);
        if (count > most) return getTranslation("kit.words-over", written, numbers.whole((long) count - most));
        if (count < least) return getTranslation("kit.words-short", written, numbers.whole((long) least - count));
        return getTranslation("kit.words", written, numbers.whole(most));
    }

    private ObjectNode terms() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("least", least)
                .put("most", most)
                .put("fine", getTranslation("kit.words", "{0}", "{1}"))
                .put("few", getTranslation("kit.words-short", "{0}", "{1}"))
                .put("many", getTranslation("kit.words-over", "{0}", "{1}"))
                .put("locale", Dates.here().locale().toLanguageTag());
    }
}
