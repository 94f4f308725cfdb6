package id.kipp.ui.agency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.AccountRefusal;
import id.kipp.account.CurrentActor;
import id.kipp.account.Invitation;
import id.kipp.agency.Agencies;
import id.kipp.agency.ServiceUnit;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.FilterBars;
import id.kipp.ui.people.AccountActions;
import id.kipp.ui.people.InviteDialog;
import id.kipp.ui.people.PeopleList;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The agency's service units and the personal accounts of those who write for them. */
@Route("instansi/akun")
@Menu(title = "agency.units-and-accounts", icon = "users", order = 90)
@RolesAllowed("AGENCY")
class UnitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountActions people;
    private final Agencies agencies;
    private final AgencyId agency;
    private final PeopleList list;
    private final UnitList units;

    UnitsView(AccountActions people, Agencies agencies, FilterBars bars, CurrentActor current) {
        this.people = people;
        this.agencies = agencies;
        this.agency = current.get().agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        this.list = new PeopleList(people, List.of(Role.SERVICE_UNIT, Role.AGENCY)).saving(bars, "instansi/akun");
        var invite = new Button(getTranslation("people.invite"), Glyph.PLUS.icon(), e -> invite());
        this.units = new UnitList(agencies, current, agency, many -> invite.setEnabled(many > 0));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHead(getTranslation("agency.units-and-accounts"))
                        .where(agencies.find(agency).map(a -> a.name()).orElse(""))
                        .expects(getTranslation("agency.units-says"))
                        .actions(invite),
                units,
                new Section(getTranslation("agency.people"), list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.units-and-accounts");
    }

    private void invite() {
        var unit = new Select<ServiceUnit>();
        unit.setLabel(getTranslation("agency.unit"));
        unit.setItems(agencies.unitsOf(agency));
        unit.setItemLabelGenerator(ServiceUnit::name);
        unit.setEmptySelectionAllowed(false);
        unit.setHelperText(getTranslation("agency.unit-says"));
        new InviteDialog(getTranslation("agency.invite"))
                .first(unit)
                .ask(
                        people,
                        (name, email) -> {
                            if (unit.getValue() == null) throw new Refusal(AccountRefusal.UNIT_MISSING);
                            return Invitation.serviceUnit(
                                    name, email, agency, unit.getValue().id());
                        },
                        list::refresh);
    }
}
