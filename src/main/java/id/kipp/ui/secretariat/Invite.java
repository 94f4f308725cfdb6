package id.kipp.ui.secretariat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.account.AccountRefusal;
import id.kipp.account.Invitation;
import id.kipp.account.Profile;
import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.source.Register;
import id.kipp.ui.people.AccountActions;
import id.kipp.ui.people.InviteDialog;
import id.kipp.ui.people.JudgeFields;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Inviting somebody of the secretariat's care: what is asked depends on the role. */
final class Invite {

    private final AccountActions people;
    private final Select<Role> role = new Select<>();
    private final ComboBox<Agency> agency = new ComboBox<>();
    private final Select<Register> register = new Select<>();
    private final JudgeFields judge;

    Invite(AccountActions people, Agencies agencies) {
        this.people = people;
        this.judge = new JudgeFields(people.categories());
        role.setLabel(I18NProvider.translate("people.role"));
        role.setItems(Role.AGENCY, Role.EVALUATOR, Role.PANELIST, Role.CO_MANAGER, Role.HUB, Role.MENTOR);
        register.setLabel(I18NProvider.translate("sources.register"));
        register.setItems(Arrays.stream(Register.values())
                .filter(Register::isKeptElsewhere)
                .toList());
        register.setItemLabelGenerator(Register::title);
        register.setValue(Register.IGA);
        role.setItemLabelGenerator(r -> I18NProvider.translate("role." + r));
        role.addValueChangeListener(e -> adapt());
        agency.setLabel(I18NProvider.translate("people.agency"));
        agency.setHelperText(I18NProvider.translate("secretariat.agency-says"));
        agency.setItemsWithFilterConverter(
                query -> agencies.page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                words -> words);
        agency.setItemLabelGenerator(Agency::name);
        agency.setRequiredIndicatorVisible(true);
        role.setValue(Role.AGENCY);
    }

    void ask(Runnable changed) {
        new InviteDialog(I18NProvider.translate("secretariat.invite"))
                .first(role)
                .fields(List.of(agency, register))
                .fields(judge.all())
                .ask(people, this::make, changed);
    }

    private void adapt() {
        agency.setVisible(isOfAgency());
        register.setVisible(role.getValue() == Role.CO_MANAGER);
        judge.setVisible(role.getValue() == Role.EVALUATOR || role.getValue() == Role.PANELIST);
    }

    private Invitation make(String name, String email) {
        if (role.getValue() == Role.CO_MANAGER)
            return Invitation.coManager(
                    name, email, register.getValue().keeper().orElseThrow());
        if (!isOfAgency()) {
            return new Invitation(judge.on(Profile.of(name, email)), role.getValue(), null, null);
        }
        var chosen = agency.getValue();
        if (chosen == null) throw new Refusal(AccountRefusal.AGENCY_MISSING);
        if (role.getValue() == Role.MENTOR) return Invitation.mentor(name, email, chosen.id());
        return role.getValue() == Role.HUB
                ? Invitation.hub(name, email, chosen.id())
                : Invitation.agencyAdmin(name, email, chosen.id());
    }

    private boolean isOfAgency() {
        return Set.of(Role.AGENCY, Role.HUB, Role.MENTOR).contains(role.getValue());
    }
}
