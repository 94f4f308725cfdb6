package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.agency.Agencies;
import id.kipp.intake.AgencyIntake;
import id.kipp.intake.ListIntake;
import id.kipp.intake.Registrations;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.FilterBars;
import id.kipp.ui.people.AccountActions;
import id.kipp.ui.people.PeopleList;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Agency admins and judges: inviting them, where they come from, who is locked. */
@Route("sekretariat/akun")
@Menu(title = "secretariat.accounts", icon = "users", order = 90)
@InPhase(Phase.PREPARE)
@RolesAllowed("SECRETARIAT")
class ParticipantsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PeopleList list;

    ParticipantsView(
            AccountActions people,
            Agencies agencies,
            AgencyIntake intake,
            ListIntake lists,
            Registrations asked,
            FilterBars bars,
            CurrentActor current) {
        this.list = new PeopleList(
                        people,
                        List.of(
                                Role.AGENCY,
                                Role.SERVICE_UNIT,
                                Role.EVALUATOR,
                                Role.PANELIST,
                                Role.CO_MANAGER,
                                Role.HUB,
                                Role.MENTOR,
                                Role.SECRETARIAT))
                .saving(bars, "sekretariat/akun");
        var bring = new Button(
                getTranslation("intake.open"), Glyph.UPLOAD.icon(), e -> new ImportDialog(intake, current).open());
        var many = new Button(getTranslation("intake.list-open"), Glyph.UPLOAD.icon(), e -> new ListImportDialog(
                        lists, current, list::refresh)
                .open());
        var waiting = asked.count(current.get());
        var apply = new Button(
                getTranslation("registration.open", waiting),
                Glyph.INBOX.icon(),
                e -> new RegistrationsDialog(asked, current, list::refresh).open());
        var agency =
                new Button(getTranslation("secretariat.new-agency"), Glyph.INSTITUTION.icon(), e -> new AgencyDialog(
                                agencies, current)
                        .open());
        var invite = new Button(getTranslation("people.invite"), Glyph.PLUS.icon(), e -> new Invite(people, agencies)
                .ask(list::refresh));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHead(getTranslation("secretariat.accounts"))
                        .expects(getTranslation("secretariat.accounts-says"))
                        .actions(apply, bring, many, agency, invite),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("secretariat.accounts");
    }
}
