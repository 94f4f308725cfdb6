package id.kipp.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.account.Leavings;
import id.kipp.account.Passwords;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Kept;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.ScreenLanguage;
import id.kipp.ui.kit.Section;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;

/** One's own account: name, language of the letters, password, and signing out everywhere. */
@Route("akun")
@PermitAll
public class MyAccountView extends Div implements HasDynamicTitle {

    private final Accounts accounts;
    private final Passwords passwords;
    private final CurrentActor current;
    private final AuthenticationContext session;

    MyAccountView(
            Accounts accounts,
            Passwords passwords,
            Leavings leavings,
            CurrentActor current,
            AuthenticationContext session) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.current = current;
        this.session = session;
        addClassName("my-account");
        var me = accounts.get(current.get().id());
        add(
                new PageHead(getTranslation("me.title")).expects(me.profile().email()),
                person(me),
                password(me),
                safety(),
                sessions());
        if (!me.is(Role.EVALUATOR) && !me.is(Role.PANELIST)) add(new LeavingSection(leavings, current));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("me.title");
    }

    private Section person(Account me) {
        var name = new TextField(getTranslation("doorway.name"));
        name.setValue(me.name());
        var language = new Select<ScreenLanguage>();
        language.setLabel(getTranslation("me.language"));
        language.setItems(ScreenLanguage.values());
        language.setItemLabelGenerator(ScreenLanguage::ownName);
        language.setValue(Arrays.stream(ScreenLanguage.values())
                .filter(l -> l.code().equals(me.profile().language()))
                .findFirst()
                .orElseThrow());
        var save = new Button(getTranslation("me.save"));
        Attempt.onClick(save, () -> {
            var seen = accounts.get(me.id());
            var profile = seen.profile()
                    .named(name.getValue())
                    .speaking(language.getValue().locale());
            accounts.describe(current.get(), seen, profile);
            ActTold.done(getTranslation("me.saved"));
        });
        return new Section(getTranslation("me.person"), new FormLayout(name, language), actions(save));
    }

    private Section password(Account me) {
        var old = new PasswordField(getTranslation("me.old-password"));
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var fresh = new NewPassword(typed -> passwords.objection(me, typed));
        var change = new Button(getTranslation("me.change-password"));
        Attempt.onClick(change, () -> {
            passwords.change(current.get(), old.getValue(), fresh.getValue());
            leave();
        });
        return new Section(getTranslation("me.password"), new FormLayout(old, fresh), actions(change))
                .says(getTranslation("me.password-says"));
    }

    private Section safety() {
        return new Section(getTranslation("safe.title"), new Anchor("akun/keamanan", getTranslation("safe.open")))
                .says(getTranslation("safe.says"));
    }

    private Section sessions() {
        var out = new Button(getTranslation("me.sign-out-everywhere"));
        out.addThemeVariants(ButtonVariant.ERROR);
        out.addClickListener(e -> new ConfirmAction(
                        getTranslation("me.sign-out-ask"), getTranslation("me.sign-out-everywhere"))
                .says(getTranslation("me.sign-out-says"))
                .ask(() -> {
                    accounts.signOutEverywhere(current.get(), current.get().id());
                    leave();
                }));
        return new Section(getTranslation("me.sessions"), actions(out)).says(getTranslation("me.sign-out-says"));
    }

    private void leave() {
        getUI().ifPresent(Kept::leave);
        session.logout();
    }

    private static Div actions(Button button) {
        var actions = new Div(button);
        actions.addClassName("actions");
        return actions;
    }
}
