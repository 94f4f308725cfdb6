package id.kipp.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;

/** Text that is to be taken along: it can be marked, and a button copies it. */
public final class Copied extends TextField {

    public Copied(String label, String text) {
        setLabel(label);
        setValue(text);
        setReadOnly(true);
        setWidthFull();
        addClassName("copied");
        var copy = new Button(getTranslation("kit.copy"));
        copy.addClickListener(e -> {
            getElement()
                    .executeJs("const t=this.value; if (navigator.clipboard) navigator.clipboard.writeText(t);"
                            + " else { this.inputElement.select(); document.execCommand('copy'); }");
            ActTold.done(getTranslation("kit.copied"));
        });
        setSuffixComponent(copy);
    }
}
