package id.kipp.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import id.kipp.ui.kit.Glyph;
import java.util.Optional;

/** The shape of every error screen: what happened, why, and one way forward. Never a stack trace. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    final void show(Glyph glyph, String title, String why, Optional<String> reference) {
        this.title = title;
        addClassName("error-page");
        removeAll();
        var picture = new Div(glyph.icon());
        picture.addClassName("empty-state-picture");
        add(picture, new H1(title), new Paragraph(why));
        reference.ifPresent(number -> {
            var line = new Paragraph(getTranslation("error.reference", number));
            line.addClassName("error-reference");
            add(line);
        });
        var ways = new Div(
                new Anchor("/meja", getTranslation("error.desk")), new Anchor("/", getTranslation("error.home")));
        ways.addClassName("error-ways");
        add(ways);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
