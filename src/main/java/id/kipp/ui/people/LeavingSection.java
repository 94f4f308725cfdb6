package id.kipp.ui.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.account.Leavings;
import id.kipp.account.Resignation;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Section;

/** Whoever leaves an office names who comes next, and may think again as long as nobody has handed it over. */
final class LeavingSection extends Composite<Section> {

    private final Leavings leavings;
    private final CurrentActor current;
    private final Div place = new Div();

    LeavingSection(Leavings leavings, CurrentActor current) {
        this.leavings = leavings;
        this.current = current;
        place.addClassName("stack");
        show();
    }

    @Override
    protected Section initContent() {
        return new Section(getTranslation("leaving.title"), place).says(getTranslation("leaving.says"));
    }

    private void show() {
        place.removeAll();
        getContent();
        leavings.own(current.get()).ifPresentOrElse(this::named, this::ask);
    }

    private void named(Resignation.Successor next) {
        var stay = new Button(getTranslation("leaving.stay"));
        Attempt.onClick(stay, () -> {
            leavings.takeBack(current.get());
            ActTold.done(getTranslation("leaving.stays"));
            show();
        });
        place.add(
                new Paragraph(getTranslation(
                        "people.leaving-to",
                        next.name(),
                        next.email(),
                        Dates.here().brief(next.at()))),
                actions(stay));
    }

    private void ask() {
        var name = new TextField(getTranslation("people.hand-over-name"));
        name.setMaxLength(120);
        var email = new EmailField(getTranslation("people.hand-over-email"));
        var go = new Button(getTranslation("leaving.begin"));
        Attempt.onClick(go, () -> {
            leavings.begin(current.get(), name.getValue(), email.getValue());
            ActTold.done(getTranslation("leaving.begun"));
            show();
        });
        place.add(name, email, actions(go));
    }

    private static Div actions(Button button) {
        var actions = new Div(button);
        actions.addClassName("actions");
        return actions;
    }
}
