package id.kipp.ui.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** The page's main landmark, around whatever view is shown. */
final class Content extends Main {

    Content() {
        setId(SkipLink.TARGET);
        addClassName("content");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Above the view, until another one is shown. */
    void says(String sentence) {
        var says = new Paragraph(sentence);
        says.addClassName("led");
        says.getElement().setAttribute("role", "status");
        addComponentAsFirst(says);
    }

    void show(HasElement view) {
        if (view.getElement().getParent() == getElement()) return;
        getElement().removeAllChildren();
        getElement().appendChild(view.getElement());
    }
}
