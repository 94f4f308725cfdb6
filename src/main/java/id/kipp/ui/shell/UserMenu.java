package id.kipp.ui.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.kipp.account.CurrentActor;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Glyph;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, as what, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class UserMenu extends MenuBar {

    UserMenu(CurrentActor current, AuthenticationContext authentication) {
        var actor = current.get();
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(ComponentTexts.menuBar());
        var name = new Span(actor.name());
        name.addClassName("user-menu-name");
        var top = addItem(new Div(new Avatar(actor.name()), name));
        top.setAriaLabel(getTranslation("shell.account", actor.name()));
        var roles = actor.roles().stream()
                .map(role -> getTranslation("role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
        top.getSubMenu().addItem(roles).setEnabled(false);
        var mine = new Div(Glyph.PERSON.icon(), new Span(getTranslation("me.title")));
        top.getSubMenu()
                .addItem(mine, e -> getUI().ifPresent(ui -> ui.navigate(MyAccountView.class)))
                .addClassName("user-menu-out");
        signOut(top, authentication);
    }

    private void signOut(MenuItem top, AuthenticationContext authentication) {
        var words = new Span(getTranslation("shell.sign-out"));
        top.getSubMenu()
                .addItem(new Div(Glyph.SIGN_OUT.icon(), words), e -> authentication.logout())
                .addClassName("user-menu-out");
    }
}
