package id.kipp.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.Invitation;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.FilterBars;
import id.kipp.ui.people.AccountActions;
import id.kipp.ui.people.InviteDialog;
import id.kipp.ui.people.PeopleList;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All accounts, and inviting the secretariat and further administrators. */
@Route("admin/akun")
@Menu(title = "admin.accounts", icon = "users", order = 10)
@InPhase(Phase.PREPARE)
@RolesAllowed("ADMINISTRATOR")
class AllAccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountActions people;
    private final PeopleList list;

    AllAccountsView(AccountActions people, FilterBars bars) {
        this.people = people;
        this.list = new PeopleList(people, List.of(Role.values())).saving(bars, "admin/akun");
        var invite = new Button(getTranslation("people.invite"), Glyph.PLUS.icon(), e -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHead(getTranslation("admin.accounts"))
                        .expects(getTranslation("admin.accounts-says"))
                        .actions(invite),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.accounts");
    }

    private void invite() {
        var role = new Select<Role>();
        role.setLabel(getTranslation("people.role"));
        role.setItems(Role.SECRETARIAT, Role.ADMINISTRATOR);
        role.setItemLabelGenerator(r -> getTranslation("role." + r));
        role.setValue(Role.SECRETARIAT);
        new InviteDialog(getTranslation("admin.invite"))
                .first(role)
                .ask(
                        people,
                        (name, email) -> role.getValue() == Role.ADMINISTRATOR
                                ? Invitation.administrator(name, email)
                                : Invitation.secretariat(name, email),
                        list::refresh);
    }
}
