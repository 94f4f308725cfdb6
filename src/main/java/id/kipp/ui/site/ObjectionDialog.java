package id.kipp.ui.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import id.kipp.account.CurrentActor;
import id.kipp.edition.CaseRule;
import id.kipp.objection.Filing;
import id.kipp.objection.Objections;
import id.kipp.proposal.ProposalId;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.LongForm;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.EvidenceUpload;

/** What anyone may say about what a letter says of an entry. Name and address stay with the secretariat. */
final class ObjectionDialog extends Dialog {

    /** The page loads itself again when its session is over; what is typed here would go with it. */
    private static final String ASK_BEFORE_LEAVING = "window.onbeforeunload = e => e.preventDefault()";

    private static final String LEAVE = "window.onbeforeunload = null";

    ObjectionDialog(Objections objections, CurrentActor current, CaseRule rule, ProposalId proposal, String title) {
        LongForm.stay();
        addClassName("ask");
        addOpenedChangeListener(e -> UI.getCurrent().getPage().executeJs(e.isOpened() ? ASK_BEFORE_LEAVING : LEAVE));
        setHeaderTitle(getTranslation("site.object-to", title));
        var kind = new RadioButtonGroup<Filing.Kind>(getTranslation("site.object-kind"));
        kind.setItems(Filing.Kind.values());
        kind.setItemLabelGenerator(k -> getTranslation("site.kind." + k));
        kind.setValue(Filing.Kind.OBJECTION);
        var name = new TextField(getTranslation("site.your-name"));
        name.setMaxLength(Filing.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        var email = new EmailField(getTranslation("site.your-email"));
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        var text = new TextArea(getTranslation("site.your-text"));
        text.setMaxLength(Filing.TEXT_MAX);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(5);
        text.setWidthFull();
        var evidence = new TextField(getTranslation("site.your-evidence"));
        evidence.setWidthFull();
        var files = new EvidenceUpload(rule);
        var privacy = new Paragraph(getTranslation("site.privacy"));
        privacy.addClassNames("muted", "small");
        add(kind, name, email, text, evidence, files, privacy);
        var send = new Button(getTranslation("site.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(send, () -> {
            var filing = new Filing(
                    kind.getValue(), name.getValue(), email.getValue(), text.getValue(), evidence.getValue());
            var from = VaadinRequest.getCurrent().getRemoteAddr();
            var raised = objections.raise(current.get(), from, proposal, filing, getLocale(), files.take());
            close();
            Toast.done(getTranslation("site.objected", raised.id()));
        });
        var back = new Button(getTranslation("kit.back"), e -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(back, send);
    }
}
