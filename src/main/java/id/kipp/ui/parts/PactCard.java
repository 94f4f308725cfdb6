package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Section;

/** The integrity pact: what is pledged, and a signature that cannot be given by accident. */
public final class PactCard extends Div {

    public PactCard(Runnable sign) {
        var pledges = new UnorderedList();
        for (var key : new String[] {"pact.pledge-1", "pact.pledge-2", "pact.pledge-3", "pact.pledge-4"})
            pledges.add(new ListItem(getTranslation(key)));
        var agree = new Checkbox(getTranslation("pact.agree"));
        var button = new Button(getTranslation("pact.sign"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setEnabled(false);
        agree.addValueChangeListener(e -> button.setEnabled(e.getValue()));
        Attempt.onClick(button, sign);
        add(new Section(getTranslation("pact.title"), pledges, agree, button).says(getTranslation("pact.says")));
    }
}
