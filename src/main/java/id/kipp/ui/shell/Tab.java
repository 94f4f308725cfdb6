package id.kipp.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/** The browser's tab: the page's own title first, then ours. */
final class Tab {

    private Tab() {}

    static void title(Optional<String> page) {
        var title = page.filter(t -> !t.isBlank())
                .map(t -> I18NProvider.translate("shell.title", t))
                .orElseGet(() -> I18NProvider.translate("app.long-name"));
        UI.getCurrent().getPage().setTitle(title);
    }
}
