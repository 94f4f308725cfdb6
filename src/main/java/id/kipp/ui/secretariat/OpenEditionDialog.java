package id.kipp.ui.secretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Constitution;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.parts.Wording;
import java.util.LinkedHashMap;

/** Opens an edition: whose rules, which name, which first day. What nobody has decreed is said to be a default. */
final class OpenEditionDialog extends Dialog {

    OpenEditionDialog(Editions editions, CurrentActor current) {
        addClassName("ask");
        setHeaderTitle(getTranslation("secretariat.open-edition"));
        var rules = new Select<Constitution>();
        rules.setLabel(getTranslation("secretariat.rules-of"));
        var labels = new LinkedHashMap<Constitution, String>();
        editions.presets().forEach(c -> labels.put(c, label("secretariat.preset", c)));
        editions.all().forEach(e -> labels.putIfAbsent(e.constitution(), label("secretariat.copy", e.constitution())));
        rules.setItems(labels.keySet());
        rules.setItemLabelGenerator(c -> labels.getOrDefault(c, ""));
        rules.setWidthFull();
        var id = new TextField(getTranslation("secretariat.edition-id"));
        id.setMaxLength(12);
        id.setAllowedCharPattern("[0-9A-Za-z-]");
        var first = new DatePicker(getTranslation("secretariat.first-day"));
        ComponentTexts.into(first);
        var defaults = new Paragraph();
        defaults.addClassNames("muted", "small");
        rules.addValueChangeListener(e -> {
            var chosen = e.getValue();
            if (chosen == null) return;
            if (id.isEmpty()) id.setValue(String.valueOf(chosen.year()));
            defaults.setText(
                    getTranslation("secretariat.defaults", chosen.defaults().size()));
        });
        var fields = new Div(rules, defaults, id, first);
        fields.addClassName("stack");
        add(fields);
        var open = new Button(getTranslation("secretariat.open-verb"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(open, () -> {
            if (rules.getValue() == null || id.isEmpty() || first.getValue() == null)
                throw new Refusal(UiRefusal.SECRETARIAT_EDITION_INCOMPLETE);
            var edition = editions.open(
                    current.get(), new EditionId(id.getValue().strip()), rules.getValue(), first.getValue());
            close();
            UI.getCurrent().navigate(EditionsView.href(edition));
        });
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), open);
    }

    /** A preset and the edition opened from it bear the same name. */
    private String label(String key, Constitution rules) {
        return getTranslation(key, Wording.of(rules.name()));
    }
}
