package id.kipp.ui.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.layout.LanguageSwitch;
import id.kipp.ui.layout.UpkeepLine;
import id.kipp.ui.layout.Wordmark;
import id.kipp.upkeep.Upkeeps;
import org.springframework.beans.factory.ObjectProvider;

/** Signing in: at the left what this is, at the right the form and whatever helps to fill it. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The form draws its fields a moment later. */
    private static final String FILL =
            """
            requestAnimationFrame(() => {
              const name = this.querySelector('[name=username]');
              if (name && !name.value) name.value = $0;
              this.querySelector('[name=password]')?.focus();
            })""";

    private final LoginForm form = new LoginForm(ComponentTexts.login());

    LoginView(ObjectProvider<SignInHelp> helps, Upkeeps upkeeps) {
        addClassName("login");
        form.setAction("login");
        form.addForgotPasswordListener(e -> getUI().ifPresent(ui -> ui.navigate("lupa-sandi")));
        var noAccount = new Paragraph(getTranslation("login.no-account"));
        noAccount.addClassName("login-no-account");
        noAccount.add(" ");
        noAccount.add(new Anchor("/daftar-instansi", getTranslation("registration.title")));
        var enter = new Div(form, noAccount);
        enter.addClassName("login-main");
        enter.addComponentAsFirst(new UpkeepLine(upkeeps));
        helps.orderedStream().flatMap(help -> help.create().stream()).forEach(enter::add);
        add(about(), enter);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignInTrouble.show(form, event.getLocation().getQueryParameters());
        var session = VaadinSession.getCurrent().getSession();
        if (session.getAttribute(SignInFailure.TYPED) instanceof String typed) {
            session.removeAttribute(SignInFailure.TYPED);
            form.getElement().executeJs(FILL, typed);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("login.title"));
    }

    private Div about() {
        var pitch = new H1(getTranslation("login.pitch"));
        var points = new UnorderedList(point("login.point-1"), point("login.point-2"), point("login.point-3"));
        var browse = new Anchor("/katalog", getTranslation("login.browse"));
        browse.setRouterIgnore(true);
        var texts = new Div(pitch, points, browse);
        texts.addClassName("login-pitch");
        var top = new Div(new Wordmark(), new LanguageSwitch());
        top.addClassName("login-top");
        var about = new Div(top, texts);
        about.addClassName("login-about");
        return about;
    }

    private ListItem point(String key) {
        return new ListItem(getTranslation(key));
    }
}
