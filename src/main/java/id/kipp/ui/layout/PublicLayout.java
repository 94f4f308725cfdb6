package id.kipp.ui.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.kipp.ui.kit.Glyph;
import id.kipp.upkeep.Upkeeps;

/** The frame of pages for whoever is not signed in yet; what it leads to lies outside the application. */
@AnonymousAllowed
public final class PublicLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Content content = new Content();

    PublicLayout(AuthenticationContext authentication, Upkeeps upkeeps) {
        addClassName("public-layout");
        var head = new Div(new Wordmark(), menu(), tools(authentication.isAuthenticated()));
        head.addClassName("public-head-inner");
        var header = new Header(head);
        header.addClassName("public-head");
        add(new SkipLink(), header, new UpkeepLine(upkeeps), content, footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.show(view);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Tab.name(this, event);
    }

    private Nav menu() {
        var menu = new Nav();
        menu.addClassName("public-menu");
        menu.getElement().setAttribute("aria-label", getTranslation("shell.site-menu"));
        menu.add(
                link("/", "shell.home"),
                link("/katalog", "shell.catalogue"),
                link("/pengumuman", "shell.announcements"),
                link("/cara-menilai", "shell.how-we-judge"));
        return menu;
    }

    private Anchor link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.setRouterIgnore(true);
        return link;
    }

    private Div tools(boolean signedIn) {
        var enter = signedIn
                ? new Anchor("/meja", Glyph.FORWARD.icon(), new Span(getTranslation("shell.desk")))
                : new Anchor("/login", Glyph.SIGN_IN.icon(), new Span(getTranslation("shell.sign-in")));
        enter.addClassName("public-enter");
        var tools = new Div(new LanguageSwitch(), enter);
        tools.addClassName("public-tools");
        return tools;
    }

    private Footer footer() {
        var name = new Paragraph(getTranslation("app.long-name"));
        name.addClassName("public-foot-name");
        var says = new Paragraph(getTranslation("shell.footer"));
        var verify = link("/periksa", "shell.footer-verify");
        var inner = new Div(new Div(name, says), new Div(verify, link("/cara-menilai", "shell.how-we-judge")));
        inner.addClassName("public-foot-inner");
        var footer = new Footer(inner);
        footer.addClassName("public-foot");
        return footer;
    }
}
