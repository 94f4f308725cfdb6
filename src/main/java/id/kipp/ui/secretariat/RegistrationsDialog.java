package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.account.CurrentActor;
import id.kipp.intake.Registration;
import id.kipp.intake.Registrations;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;

/** Agencies that ask to take part, each with the letter that names who acts for it: admitting or declining them. */
final class RegistrationsDialog extends Dialog {

    private final Registrations registrations;
    private final CurrentActor current;
    private final Runnable changed;
    private final Div place = new Div();

    RegistrationsDialog(Registrations registrations, CurrentActor current, Runnable changed) {
        this.registrations = registrations;
        this.current = current;
        this.changed = changed;
        addClassName("ask");
        setWidth("46rem");
        setHeaderTitle(getTranslation("registration.waiting"));
        place.addClassName("stack");
        add(new Paragraph(getTranslation("registration.waiting-says")), place);
        getFooter().add(new Button(getTranslation("kit.close"), e -> close()));
        fill();
    }

    private void fill() {
        place.removeAll();
        var waiting = registrations.waiting(current.get());
        if (waiting.isEmpty()) place.add(new EmptyState(Glyph.INBOX, getTranslation("registration.none")));
        waiting.forEach(r -> place.add(card(r)));
    }

    private Section card(Registration asked) {
        var who = asked.applicant();
        var letter = asked.letter();
        var province = who.province();
        var facts = new FactList()
                .add(getTranslation("agency.kind"), getTranslation(who.kind().key()))
                .add(getTranslation("people.province"), province == null ? "–" : province.label())
                .add(getTranslation("registration.name"), who.name() + " · " + who.email())
                .add(
                        getTranslation("registration.letter"),
                        letter.number() + " · " + Dates.here().day(letter.day()) + " · " + letter.signedBy())
                .add(getTranslation("registration.at"), Dates.here().brief(asked.at()));
        var admit = new Button(getTranslation("registration.admit"), e -> admit(asked));
        admit.addThemeVariants(ButtonVariant.PRIMARY);
        var decline = new Button(getTranslation("registration.decline"), e -> decline(asked));
        return new Section(who.agency(), facts).actions(decline, admit);
    }

    private void admit(Registration asked) {
        var who = asked.applicant();
        new ConfirmAction(getTranslation("registration.admit-ask", who.agency()), getTranslation("registration.admit"))
                .says(getTranslation("registration.admit-says", who.name(), who.email()))
                .ask(() -> {
                    registrations.admit(current.get(), asked);
                    after("registration.admitted");
                });
    }

    private void decline(Registration asked) {
        new ReasonDialog(
                        getTranslation(
                                "registration.decline-ask", asked.applicant().agency()),
                        getTranslation("registration.decline"))
                .ask(reason -> {
                    registrations.decline(current.get(), asked, reason);
                    after("registration.declined");
                });
    }

    private void after(String says) {
        fill();
        changed.run();
        Toast.done(getTranslation(says));
    }
}
