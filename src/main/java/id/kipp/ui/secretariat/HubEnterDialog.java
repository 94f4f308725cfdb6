package id.kipp.ui.secretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.account.CurrentActor;
import id.kipp.hub.HubRefusal;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubRow;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import java.util.Comparator;
import java.util.List;

/** Which institution may become a hub. */
final class HubEnterDialog extends Dialog {

    HubEnterDialog(HubRegister hubs, Institutions institutions, CurrentActor current, List<HubRow> there) {
        addClassName("ask");
        setHeaderTitle(getTranslation("hub.enter"));
        setCloseOnOutsideClick(false);
        var taken = there.stream().map(HubRow::id).toList();
        var which = new ComboBox<Institution>(getTranslation("hub.institution"));
        which.setItems(institutions.all().stream()
                .filter(i -> isPossible(i) && !taken.contains(i.id()))
                .sorted(Comparator.comparing(Institution::official))
                .toList());
        which.setItemLabelGenerator(Institution::official);
        which.setWidthFull();
        add(new Paragraph(getTranslation("hub.enter-says")), which);
        var enter = new Button(getTranslation("hub.enter"));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(enter, () -> {
            if (which.isEmpty()) throw new Refusal(HubRefusal.UNKNOWN);
            var made = hubs.enter(current.get(), which.getValue().id());
            close();
            UI.getCurrent().navigate("sekretariat/hub/" + made.id());
        });
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), enter);
    }

    private static boolean isPossible(Institution one) {
        return switch (one.kind()) {
            case PROVINCE, MINISTRY, AGENCY -> true;
            case REGENCY, CITY, SOE, ROE -> false;
        };
    }
}
