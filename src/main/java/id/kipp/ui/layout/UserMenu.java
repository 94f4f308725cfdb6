package id.kipp.ui.layout;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.kipp.account.CurrentActor;
import id.kipp.kernel.Actor;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Kept;
import id.kipp.ui.people.HelpView;
import id.kipp.ui.people.MyAccountView;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, as what, the own account, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class UserMenu extends Div {

    UserMenu(CurrentActor current, AuthenticationContext authentication) {
        var actor = current.get();
        addClassName("user-menu");
        var button = top(actor);
        var panel = new Popover();
        panel.setTarget(button);
        panel.setPosition(PopoverPosition.BOTTOM_END);
        panel.setAriaLabel(getTranslation("shell.account", actor.name()));
        panel.setAutofocus(true);
        var mine = entry("me.title", Glyph.PERSON, () -> {
            panel.close();
            getUI().ifPresent(ui -> ui.navigate(MyAccountView.class));
        });
        var help = entry("help.title", Glyph.BOOK, () -> {
            panel.close();
            getUI().ifPresent(ui -> ui.navigate(HelpView.class));
        });
        var inside = new Div(who(actor), mine, help, entry("shell.sign-out", Glyph.SIGN_OUT, () -> {
            getUI().ifPresent(Kept::leave);
            authentication.logout();
        }));
        inside.addClassName("user-panel");
        panel.add(inside);
        add(button, panel);
    }

    /** Two letters of the name itself; titles before and after it would fill the picture. */
    private static Avatar avatar(String name) {
        var avatar = new Avatar(name);
        avatar.setAbbreviation(Arrays.stream(name.split(",")[0].split(" "))
                .filter(w -> !w.isEmpty() && !w.endsWith("."))
                .limit(2)
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining()));
        return avatar;
    }

    private Button top(Actor actor) {
        var name = new Span(actor.name());
        name.addClassName("user-menu-name");
        var inner = new Div(avatar(actor.name()), name, Glyph.DOWN.icon());
        inner.addClassName("user-menu-inner");
        var button = new Button(inner);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("shell.account", actor.name()));
        return button;
    }

    private Div who(Actor actor) {
        var roles = actor.roles().stream()
                .map(role -> getTranslation("role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
        var as = new Span(roles);
        as.addClassName("user-panel-as");
        var who = new Div(new Span(actor.name()), as);
        who.addClassName("user-panel-who");
        return who;
    }

    private Button entry(String key, Glyph glyph, Runnable action) {
        var button = new Button(getTranslation(key), glyph.icon(), e -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
