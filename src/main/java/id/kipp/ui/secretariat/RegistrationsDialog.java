package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.kipp.account.CurrentActor;
import id.kipp.agency.Agency;
import id.kipp.intake.AskedToJoin;
import id.kipp.intake.Registration;
import id.kipp.intake.Registrations;
import id.kipp.objection.Evidence;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.EvidenceList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        if (waiting.isEmpty()) place.add(new EmptyState(getTranslation("registration.none")));
        waiting.forEach(asked -> place.add(card(asked)));
        var more = waiting.size() < Registrations.PAGE ? 0 : registrations.count(current.get()) - waiting.size();
        if (more > 0) place.add(new Paragraph(getTranslation("registration.more", more)));
    }

    private Section card(AskedToJoin asked) {
        var who = asked.registration().applicant();
        var letter = asked.registration().letter();
        var province = who.province();
        var facts = new FactList()
                .add(getTranslation("agency.kind"), getTranslation(who.kind().key()))
                .add(getTranslation("people.province"), province == null ? "–" : province.label())
                .add(getTranslation("registration.name"), who.name() + " · " + who.email())
                .add(
                        getTranslation("registration.letter"),
                        letter.number() + " · " + Dates.here().day(letter.day()) + " · " + letter.signedBy())
                .add(
                        getTranslation("registration.at"),
                        Dates.here().brief(asked.registration().at()));
        var card = new Section(who.agency(), facts, file(asked));
        var as = there(asked);
        as.ifPresent(choice -> card.add(known(asked), choice));
        var admit = new Button(getTranslation("registration.admit"));
        admit.addClickListener(
                e -> admit(asked, as.isEmpty() ? As.NEW : as.get().getValue()));
        admit.addThemeVariants(ButtonVariant.PRIMARY);
        var decline = new Button(getTranslation("registration.decline"), e -> decline(asked.registration()));
        return card.actions(decline, admit);
    }

    /** Of those before there were files, the letter came on paper. */
    private Component file(AskedToJoin asked) {
        var file = asked.letter();
        if (file == null) return new Paragraph(getTranslation("registration.letter-paper"));
        return new EvidenceList(
                List.of(new Evidence(file.id(), file.name())),
                Map.of(file.id(), file),
                id -> registrations.letter(current.get(), asked.registration()));
    }

    private Paragraph known(AskedToJoin asked) {
        var key = asked.isThere() ? "registration.is-there" : "registration.may-be-there";
        var says = new Paragraph(getTranslation(key));
        says.addClassName("section-says");
        return says;
    }

    /** @param agency null: the one of its own name */
    private record As(@Nullable Agency agency) {
        static final As NEW = new As(null);
    }

    private Optional<RadioButtonGroup<As>> there(AskedToJoin asked) {
        if (asked.there().isEmpty()) return Optional.empty();
        var choices = new ArrayList<As>();
        asked.there().forEach(a -> choices.add(new As(a)));
        if (!asked.isThere()) choices.add(As.NEW);
        var group = new RadioButtonGroup<As>(getTranslation("registration.as"));
        group.setItems(choices);
        group.setItemLabelGenerator(c -> label(asked, c.agency()));
        if (asked.isThere()) group.setValue(choices.getFirst());
        return Optional.of(group);
    }

    private String label(AskedToJoin asked, @Nullable Agency agency) {
        if (agency == null) return getTranslation("registration.as-new");
        var admins = asked.adminsOf(agency).stream().map(a -> a.name()).collect(Collectors.joining(", "));
        return admins.isEmpty()
                ? getTranslation("registration.as-there", agency.name())
                : getTranslation("registration.as-there-with", agency.name(), admins);
    }

    private void admit(AskedToJoin asked, @Nullable As choice) {
        if (choice == null) {
            ActTold.refused(getTranslation("registration.as-missing"));
            return;
        }
        var who = asked.registration().applicant();
        var agency = choice.agency();
        var says = agency == null
                ? getTranslation("registration.admit-says", who.name(), who.email())
                : getTranslation("registration.admit-there-says", who.name(), who.email(), agency.name());
        new ConfirmAction(getTranslation("registration.admit-ask", who.agency()), getTranslation("registration.admit"))
                .says(says)
                .ask(() -> {
                    registrations.admit(current.get(), asked.registration(), agency == null ? null : agency.id());
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
        ActTold.done(getTranslation(says));
    }
}
