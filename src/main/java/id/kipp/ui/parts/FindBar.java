package id.kipp.ui.parts;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.ui.kit.Again;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Looks for words in all that is read, and goes from one place to the next; {@code /} leads there. */
final class FindBar extends Div {

    private final TextField words = new TextField();
    private final Span which = new Span();
    private final Button previous = step(Glyph.UP, "parts.find-previous", -1);
    private final Button next = step(Glyph.DOWN, "parts.find-next", 1);
    private final Function<Phrase, List<FoundPlace>> look;
    private final BiConsumer<String, Optional<FoundPlace>> show;
    private List<FoundPlace> places = List.of();
    private int at;

    /** @param show told the words, and the place among those found that is to be shown */
    FindBar(Function<Phrase, List<FoundPlace>> look, BiConsumer<String, Optional<FoundPlace>> show) {
        this.look = look;
        this.show = show;
        addClassName("find-bar");
        getElement().setAttribute("role", "search");
        words.setPlaceholder(getTranslation("parts.find"));
        words.setAriaLabel(getTranslation("parts.find"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setMaxLength(Phrase.LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(e -> Attempt.run(this, () -> find(e.getValue())));
        words.addKeyPressListener(Key.ENTER, e -> step(1));
        which.addClassNames("muted", "small");
        which.getElement().setAttribute("role", "status");
        add(words, which, previous, next);
        steps();
        addAttachListener(e -> getElement().executeJs("window.kippReading.find(this)"));
    }

    /** To the next place, or back; behind the last comes the first. */
    void step(int by) {
        if (places.isEmpty()) return;
        at = Math.floorMod(at + by, places.size());
        say();
        show.accept(words.getValue(), Optional.of(places.get(at)));
    }

    private void find(String typed) {
        var phrase = new Phrase(typed);
        places = look.apply(phrase);
        at = 0;
        steps();
        if (phrase.isEmpty()) which.setText("");
        else if (places.isEmpty()) which.setText(getTranslation("parts.not-found"));
        else say();
        show.accept(phrase.words(), places.stream().findFirst());
    }

    private void say() {
        var numbers = Numbers.here();
        var all = numbers.whole(places.size()) + (places.size() < DocumentPage.MOST_HITS ? "" : "+");
        which.setText(getTranslation("kit.of", numbers.whole(at + 1L), all));
    }

    private void steps() {
        previous.setEnabled(places.size() > 1);
        next.setEnabled(places.size() > 1);
    }

    private Button step(Glyph glyph, String key, int by) {
        var button = Again.on(new Button(glyph.icon(), e -> step(by)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        return button;
    }
}
