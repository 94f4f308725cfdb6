package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.UiRefusal;

/** Entering an agency that has not taken part before. */
final class AgencyDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("agency.name"));
    private final Select<AgencyKind> kind = new Select<>();
    private final ComboBox<Province> province = new ComboBox<>(getTranslation("people.province"));
    private final Checkbox disadvantaged = new Checkbox(getTranslation("agency.disadvantaged"));

    AgencyDialog(Agencies agencies, CurrentActor current) {
        setHeaderTitle(getTranslation("secretariat.new-agency"));
        setCloseOnOutsideClick(false);
        name.setHelperText(getTranslation("agency.name-says"));
        name.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("kit.required", getTranslation("agency.kind")));
        kind.setItems(AgencyKind.values());
        kind.setItemLabelGenerator(k -> getTranslation(k.key()));
        kind.addValueChangeListener(e -> province.setRequiredIndicatorVisible(
                e.getValue() != null && e.getValue().isLocal()));
        province.setItems(Province.values());
        province.setItemLabelGenerator(Province::label);
        add(new FormLayout(name, kind, province, disadvantaged));
        var save = new Button(getTranslation("agency.register"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            var agency = agencies.register(current.get(), draft());
            ActTold.done(getTranslation("agency.registered", agency.name()));
            close();
        });
        getFooter().add(new Button(getTranslation("kit.back"), e -> close()), save);
    }

    private AgencyDraft draft() {
        if (kind.getValue() == null) throw new Refusal(UiRefusal.AGENCY_KIND_MISSING);
        return new AgencyDraft(name.getValue(), kind.getValue(), province.getValue(), disadvantaged.getValue());
    }
}
