package id.kipp.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.account.Passkey;
import id.kipp.account.SecondFactors;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Passkeys;
import id.kipp.ui.kit.Section;

/** One's passkeys by name, when each was used, and adding another. */
final class PasskeySection extends Div {

    private static final int NAME = 60;

    private final SecondFactors factors;
    private final CurrentActor current;
    private final Runnable changed;

    PasskeySection(SecondFactors factors, CurrentActor current, SecondFactors.Held held, Runnable changed) {
        this.factors = factors;
        this.current = current;
        this.changed = changed;
        var section = new Section(getTranslation("safe.passkeys")).says(getTranslation("safe.passkeys-says"));
        section.add(held.passkeys().isEmpty() ? new Paragraph(getTranslation("safe.passkeys-none")) : list(held));
        section.add(
                factors.isPasskeyPossible(current.get())
                        ? adding()
                        : new Paragraph(getTranslation("account.passkey-nowhere")));
        add(section);
    }

    private UnorderedList list(SecondFactors.Held held) {
        var list = new UnorderedList();
        list.addClassName("factor-list");
        held.passkeys().forEach(key -> list.add(row(key)));
        return list;
    }

    private ListItem row(Passkey key) {
        var name = new Span(key.name());
        name.addClassName("factor-name");
        var used = new Span(usedOf(key));
        used.addClassName("factor-used");
        var remove = new Button(getTranslation("safe.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("safe.remove-it", key.name()));
        remove.addClickListener(
                e -> new ConfirmAction(getTranslation("safe.remove-ask", key.name()), getTranslation("safe.remove"))
                        .danger()
                        .ask(() -> {
                            factors.removePasskey(current.get(), key.id());
                            ActTold.done(getTranslation("safe.removed"));
                            changed.run();
                        }));
        return new ListItem(new Div(name, used), remove);
    }

    private String usedOf(Passkey key) {
        var dates = Dates.here();
        return key.used() == null
                ? getTranslation("safe.added", dates.full(key.added()))
                : getTranslation("safe.used", dates.full(key.added()), dates.full(key.used()));
    }

    private Div adding() {
        var name = new TextField(getTranslation("safe.passkey-name"));
        name.setHelperText(getTranslation("safe.passkey-name-says"));
        name.setMaxLength(NAME);
        var add = new Button(getTranslation("safe.passkey-add"));
        Passkeys.prepare(this);
        Attempt.onClick(add, () -> {
            var asked = factors.askForNew(current.get());
            Passkeys.make(
                    this,
                    asked.json(),
                    answer -> Attempt.run(this, () -> {
                        factors.keep(current.get(), asked, answer, name.getValue());
                        ActTold.done(getTranslation("safe.passkey-kept"));
                        changed.run();
                    }));
        });
        var adding = new Div(name, add);
        adding.addClassName("stack");
        return adding;
    }
}
