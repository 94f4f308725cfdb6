package id.kipp.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Main;

/** The page's main landmark, around whatever view is shown. */
final class Content extends Main {

    Content() {
        setId(SkipLink.TARGET);
        addClassName("content");
        getElement().setAttribute("tabindex", "-1");
    }

    void show(HasElement view) {
        if (view.getElement().getParent() == getElement()) return;
        getElement().removeAllChildren();
        getElement().appendChild(view.getElement());
    }
}
