package id.kipp.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The list behind {@code ?}. */
final class KeyHelp extends Dialog {

    private final DescriptionList list = new DescriptionList();

    KeyHelp() {
        setHeaderTitle(getTranslation("kit.keys"));
        list.addClassName("key-help");
        add(list);
        var close = new Button(getTranslation("kit.close"), e -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    void add(String key, String sentence) {
        var term = new DescriptionList.Term();
        for (var part : key.split("(?<=.)\\+")) {
            var cap = new Span(part);
            cap.addClassName("key");
            term.add(cap);
        }
        list.getElement().appendChild(new Div(term, new DescriptionList.Description(sentence)).getElement());
    }
}
