package id.kipp.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;

/** A page behind a one-time link: a few fields and one button, or the sentence that the link is over. */
abstract class OneTimeLinkPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final String title;

    OneTimeLinkPage(String titleKey) {
        this.title = getTranslation(titleKey);
        addClassName("doorway");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    final void form(String says, String verb, Runnable action, Component... fields) {
        removeAll();
        var layout = new FormLayout(fields);
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        var button = new Button(verb);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(button, action);
        button.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(layout);
        add(new PageHead(title).expects(says), layout, button);
    }

    final void over(String wayKey, String href) {
        removeAll();
        add(new PageHead(title));
        add(new EmptyState(getTranslation("account.link-over")).way(new Anchor(href, getTranslation(wayKey))));
    }

    /** It worked: what happened, and the way on. */
    final void done(String sentence) {
        removeAll();
        var way = new Anchor("/login", getTranslation("shell.sign-in"));
        way.setRouterIgnore(true);
        add(new PageHead(title), new Paragraph(sentence), way);
    }
}
