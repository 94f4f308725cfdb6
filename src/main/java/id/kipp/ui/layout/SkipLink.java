package id.kipp.ui.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;

/** For those who come by keyboard: past the menu, straight to what this page is about. */
@JavaScript("context://js/kipp.js")
@JavaScript("context://js/steady.js")
public final class SkipLink extends Anchor {

    public static final String TARGET = "isi";

    SkipLink() {
        addClassName("skip-link");
        getElement().setAttribute("href", "#" + TARGET).setAttribute("router-ignore", true);
        setText(getTranslation("shell.skip"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.kipp.skip(this, $0)", TARGET); // an address would be relative to the base
    }
}
