package id.kipp.ui.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;

/** The shape of every error screen: what happened, why, and one way forward. Never a stack trace. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    final void show(String title, String why, Optional<String> reference) {
        this.title = title;
        addClassName("error-page");
        removeAll();
        add(new H1(title), new Paragraph(why));
        reference.ifPresent(number -> {
            var line = new Paragraph(getTranslation("error.reference", number));
            line.addClassName("error-reference");
            add(line);
        });
        add(ways());
    }

    private Div ways() {
        var ways = new Div();
        ways.addClassName("error-ways");
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getUserPrincipal() != null) {
            ways.add(new Anchor("/meja", getTranslation("error.desk")));
        }
        var home = new Anchor("/", getTranslation("error.home"));
        home.setRouterIgnore(true);
        ways.add(home);
        return ways;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
