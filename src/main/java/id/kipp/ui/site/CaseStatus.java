package id.kipp.ui.site;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import id.kipp.account.CurrentActor;
import id.kipp.objection.Objection;
import id.kipp.objection.Objections;
import id.kipp.objection.Registered;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.CaseWords;

/** How a case stands, for everybody; who wrote it takes it back by the code from the mail. */
final class CaseStatus extends Div {

    private final Objections objections;
    private final CurrentActor current;

    CaseStatus(Objections objections, CurrentActor current, Registered one) {
        this.objections = objections;
        this.current = current;
        fill(one);
    }

    private void fill(Registered one) {
        removeAll();
        var facts = new FactList()
                .add(getTranslation("objection.number"), one.number())
                .add(getTranslation("objection.letter"), one.against().letter())
                .add(getTranslation("objection.filed-at"), Dates.here().full(one.at()));
        if (one.consequence() != null)
            facts.add(
                    getTranslation("objection.consequence"),
                    getTranslation("objection.consequence." + one.consequence()));
        if (one.letter() != null) facts.add(getTranslation("objection.announced-by"), one.letter());
        add(new Section(getTranslation("objection.kind.OBJECTION"), CaseWords.badge(one), facts));
        if (one.state() == Objection.State.OPEN) add(withdraw(one));
    }

    private Section withdraw(Registered one) {
        var code = new TextField(getTranslation("objection.code"));
        code.setMaxLength(40);
        var button = new Button(getTranslation("objection.withdraw"));
        Attempt.onClick(button, () -> {
            var from = VaadinRequest.getCurrent().getRemoteAddr();
            var now = objections.withdraw(current.get(), from, one.number(), code.getValue());
            Toast.done(getTranslation("objection.withdraw-done"));
            fill(now);
        });
        var row = new Div(code, button);
        row.addClassName("check-row");
        return new Section(getTranslation("objection.withdraw"), row).says(getTranslation("objection.withdraw-says"));
    }
}
