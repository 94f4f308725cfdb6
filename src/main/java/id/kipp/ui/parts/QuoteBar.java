package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import java.util.function.Consumer;

/** Comes up when a passage is selected, and offers what can be done with it. */
public final class QuoteBar extends Div {

    private final Span words = new Span();
    private Quote quote = new Quote("", "");

    /** @param verb what the button says */
    public QuoteBar(String verb, Consumer<Quote> taken) {
        addClassNames("quote-bar", "no-print");
        getElement().setAttribute("role", "status");
        words.addClassName("quote-bar-words");
        var take = new Button(verb, Glyph.QUOTE.icon());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(take, () -> {
            setVisible(false);
            taken.accept(quote);
        });
        var close = new Button(Glyph.CLOSE.icon(), e -> setVisible(false));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("kit.close"));
        add(words, take, close);
        setVisible(false);
    }

    public void show(Quote selected) {
        quote = selected;
        words.setText("“" + selected.text() + "”");
        setVisible(!selected.text().isEmpty());
    }
}
