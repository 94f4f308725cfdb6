package id.kipp.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mark, the short name and what it stands for; leads home. */
public final class Wordmark extends Anchor {

    public Wordmark() {
        super("/");
        setRouterIgnore(true); // a page of its own, outside the application
        addClassName("wordmark");
        var mark = new Image("icons/mark.svg", "");
        mark.addClassName("wordmark-mark");
        var name = new Span(getTranslation("app.name"));
        name.addClassName("wordmark-name");
        var longName = new Span(getTranslation("app.long-name"));
        longName.addClassName("wordmark-long");
        var texts = new Div(name, longName);
        texts.addClassName("wordmark-texts");
        add(mark, texts);
    }
}
