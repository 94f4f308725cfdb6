package id.kipp.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Words written against the least and the most allowed. */
public final class WordCount extends Div {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final int PAUSE = 400;

    private final int least;
    private final int most;
    private final ToIntFunction<String> counter;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    public WordCount(int least, int most) {
        this(least, most, WordCount::words);
    }

    /** With the counter the rules themselves use, so that screen and refusal agree. */
    public WordCount(int least, int most, ToIntFunction<String> counter) {
        this.least = least;
        this.most = most;
        this.counter = counter;
        addClassName("word-count");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(words, bar);
        show("");
    }

    /** Follows the field at each pause in typing. */
    public WordCount follow(TextArea field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(e -> show(e.getValue()));
        show(field.getValue());
        return this;
    }

    public void show(String text) {
        var count = counter.applyAsInt(text);
        var numbers = Numbers.here();
        words.setText(sentence(count, numbers));
        bar.setValue(Math.min(1, (double) count / Math.max(1, most)));
        setClassName("few", count < least);
        setClassName("many", count > most);
    }

    private String sentence(int count, Numbers numbers) {
        var written = numbers.whole(count);
        if (count > most) return getTranslation("kit.words-over", written, numbers.whole((long) count - most));
        if (count < least) return getTranslation("kit.words-short", written, numbers.whole((long) least - count));
        return getTranslation("kit.words", written, numbers.whole(most));
    }

    static int words(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? 0 : SPACE.split(stripped).length;
    }
}
