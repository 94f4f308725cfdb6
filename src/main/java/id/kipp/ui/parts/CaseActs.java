package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Typed;
import id.kipp.objection.CaseFinding;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.objection.Handling;
import id.kipp.objection.Objection;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Leaving;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import java.util.LinkedHashSet;
import java.util.Objects;

/** What may be done about an open case by whoever reads it: refuse it, ask the institution, say what was found, consent. */
final class CaseActs extends Div {

    private final CaseDesk desk;
    private final Objection one;
    private final Runnable changed;

    CaseActs(CaseDesk desk, Objection one, Runnable changed) {
        this.desk = desk;
        this.one = one;
        this.changed = changed;
        addClassName("stack");
        var me = actor();
        if (one.finding() instanceof CaseFinding f && !f.hasSpoken(me.id())) add(consent(f));
        if (!me.is(Role.SECRETARIAT)) return;
        if (one.handling() instanceof Handling h && h.handler().equals(me.id())) add(find(h));
        add(ask());
    }

    private Section consent(CaseFinding found) {
        var rule =
                desk.editions().get(one.edition()).constitution().announcing().caseRule();
        var word = getTranslation("objection.consent");
        var button = new Button(word, Glyph.CHECK.icon());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(e -> new ConfirmAction(getTranslation("objection.consent-ask"), word)
                .says(getTranslation("objection.consequence." + found.consequence()))
                .ask(() -> act(() -> desk.cases().consent(actor(), one), "objection.consent-given")));
        return new Section(word, button)
                .says(getTranslation("objection.consent-says", found.consents().size(), rule.consents()));
    }

    private Section find(Handling by) {
        var what = new RadioButtonGroup<Consequence>(getTranslation("objection.consequence"));
        what.setItems(desk.cases().possible(actor(), one));
        what.setItemLabelGenerator(c -> getTranslation("objection.consequence." + c));
        var correction = new CorrectionFields(
                desk.editions().get(one.edition()).constitution().categories());
        correction.setVisible(false);
        what.addValueChangeListener(e -> correction.setVisible(e.getValue() == Consequence.CORRECTED));
        var reason = new TextArea(getTranslation("objection.reason"));
        reason.setMaxLength(Typed.REASON_MAX);
        reason.setWidthFull();
        Leaving.asks(reason);
        var save = new Button(getTranslation("objection.find"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            if (what.getValue() == null) {
                ActTold.refused(getTranslation("objection.wrong-consequence"));
                return;
            }
            act(
                    () -> desk.cases().find(actor(), one, what.getValue(), correction.get(), reason.getValue()),
                    "objection.found");
        });
        var section = new Section(getTranslation("objection.finding"), what, correction, reason, save);
        if (one.answer() == null && by.isOpen(desk.clock().instant()))
            section.addComponentAtIndex(1, new Paragraph(getTranslation("objection.waits-for-answer")));
        return section;
    }

    private Section ask() {
        var secretaries = new LinkedHashSet<AccountId>();
        secretaries.add(actor().id());
        secretaries.addAll(desk.editions().get(one.edition()).team().secretaries());
        var names = desk.accounts().names(secretaries);
        var handler = new ComboBox<AccountId>(getTranslation("objection.handler"));
        handler.setItems(secretaries);
        handler.setItemLabelGenerator(a -> names.getOrDefault(a, a.value()));
        handler.setValue(one.handling() instanceof Handling h ? h.handler() : actor().id());
        var text = new TextArea(getTranslation("objection.for-institution"));
        text.setMaxLength(Filing.TEXT_MAX);
        text.setWidthFull();
        text.setValue(
                one.handling() instanceof Handling h
                        ? h.text()
                        : one.filed().filing().text());
        text.setHelperText(getTranslation("objection.for-institution-says"));
        Leaving.asks(text);
        var files = new Checkbox(getTranslation("objection.with-files"));
        files.setVisible(!one.filed().files().isEmpty());
        files.setValue(one.handling() instanceof Handling h && h.files());
        var ask = new Button(getTranslation(one.handling() == null ? "objection.ask" : "objection.hand-over"));
        if (one.handling() == null) ask.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(
                ask,
                () -> act(
                        () -> desk.cases()
                                .admit(
                                        actor(),
                                        one,
                                        Objects.requireNonNullElse(handler.getValue(), actor().id()),
                                        text.getValue(),
                                        files.getValue()),
                        "objection.asked-done"));
        var actions = new Div(ask, refuse());
        actions.addClassName("actions");
        return new Section(getTranslation("objection.ask-title"), handler, text, files, actions);
    }

    private Button refuse() {
        var word = getTranslation("objection.refuse");
        return new Button(word, e -> new ReasonDialog(word, word)
                .says(getTranslation("objection.refuse-says"))
                .danger()
                .ask(reason -> act(() -> desk.cases().refuse(actor(), one, reason), "objection.refused")));
    }

    /** Where somebody else was first, what is so now is shown, and nothing is done. */
    private void act(Runnable act, String done) {
        try {
            act.run();
            ActTold.done(getTranslation(done));
        } catch (Stale another) {
            ActTold.refused(getTranslation("objection.changed"));
        }
        changed.run();
    }

    private Actor actor() {
        return desk.current().get();
    }
}
