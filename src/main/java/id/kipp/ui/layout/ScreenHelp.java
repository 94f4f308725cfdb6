package id.kipp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Prose;

/** What the screen that is shown is for and how one works on it: a text of its own for each, in the translations. */
final class ScreenHelp extends Button {

    private static final String HELP = "bantuan";

    private String key = "";
    private String name = "";

    ScreenHelp() {
        super(Glyph.INFO.icon());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("screen-help");
        setAriaLabel(getTranslation("shell.screen-help"));
        setTooltipText(getTranslation("shell.screen-help"));
        addClickListener(e -> open());
    }

    /** @param title of the page, as its tab says it */
    void about(Class<? extends Component> view, String title) {
        var route = view.getAnnotation(Route.class);
        key = route == null ? "" : keyOf(route.value());
        name = title;
        setVisible(!key.isEmpty());
    }

    /** The key of the help of what lies at this route. */
    static String keyOf(String route) {
        return "screen-help." + route.replace(":", "").replace('/', '.');
    }

    private void open() {
        var dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(name.isEmpty() ? getTranslation("shell.screen-help") : name);
        dialog.add(new Prose(getTranslation(key)), new Anchor(HELP, getTranslation("shell.all-help")));
        dialog.getFooter().add(new Button(getTranslation("kit.close"), e -> dialog.close()));
        dialog.open();
    }
}
