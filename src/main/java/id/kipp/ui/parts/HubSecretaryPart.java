package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubPeople;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Section;
import java.util.function.Consumer;

/** Whose account is the region's secretary's. */
public final class HubSecretaryPart extends Div {

    /** @param name of whoever it is; empty for nobody @param then what is shown of it changed */
    public HubSecretaryPart(HubPeople people, CurrentActor current, Hub hub, String name, Consumer<Hub> then) {
        var address = new TextField(getTranslation("hub.secretary-address"));
        address.setHelperText(getTranslation("hub.secretary-hint"));
        address.setMaxLength(Typed.LINE_MAX);
        address.setWidthFull();
        var save = new Button(getTranslation("hub.secretary-name"));
        Attempt.onClick(save, () -> then.accept(people.nameSecretary(current.get(), hub, address.getValue())));
        var says = name.isEmpty() ? getTranslation("hub.secretary-none") : getTranslation("hub.secretary-is", name);
        add(new Section(getTranslation("hub.secretary"), new Paragraph(says), address)
                .says(getTranslation("hub.secretary-says"))
                .actions(save));
    }
}
