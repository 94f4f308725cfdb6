package id.kipp.ui.secretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.edition.CaseRule;
import id.kipp.objection.Filing;
import id.kipp.objection.HandedIn;
import id.kipp.objection.Objection;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.parts.EvidenceUpload;
import java.util.List;

/** The secretariat opens a case itself, about an entry that a letter names. */
final class OpenCaseDialog extends Dialog {

    /** What opens it. */
    interface Opening {
        Objection open(String number, String text, List<HandedIn> evidence);
    }

    OpenCaseDialog(CaseRule rule, Opening opening) {
        addClassName("ask");
        setHeaderTitle(getTranslation("objection.open"));
        var says = new Paragraph(getTranslation("objection.open-says"));
        var number = new TextField(getTranslation("objection.open-number"));
        number.setRequiredIndicatorVisible(true);
        number.setWidthFull();
        var text = new TextArea(getTranslation("objection.open-text"));
        text.setMaxLength(Filing.TEXT_MAX);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(5);
        text.setWidthFull();
        var files = new EvidenceUpload(rule);
        add(says, number, text, files);
        var open = new Button(getTranslation("objection.open"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(open, () -> {
            var opened = opening.open(number.getValue().strip(), text.getValue(), files.take());
            close();
            ActTold.done(getTranslation("objection.opened", opened.id()));
            UI.getCurrent().navigate("sekretariat/sanggahan/" + opened.id());
        });
        var back = new Button(getTranslation("kit.back"), e -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(back, open);
    }
}
