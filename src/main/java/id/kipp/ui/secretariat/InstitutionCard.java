package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.institution.Institution;
import id.kipp.institution.InstitutionRefusal;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Dates;
import java.util.List;

/** An institution with its names, and what can be said of it. */
final class InstitutionCard extends Div {

    private static final int LONGEST = 8_000; // of forty names

    private final Institutions institutions;
    private final CurrentActor current;
    private final Institution one;
    private final List<Institution> all;
    private final Runnable done;

    InstitutionCard(
            Institutions institutions, CurrentActor current, Institution one, List<Institution> all, Runnable done) {
        this.institutions = institutions;
        this.current = current;
        this.one = one;
        this.all = all;
        this.done = done;
        addClassName("institution-line");
        add(new H2(one.official()), new Paragraph(getTranslation("agency.kind." + one.kind()) + " · " + one.id()));
        if (!one.aliases().isEmpty())
            add(new Paragraph(getTranslation("institutions.also", String.join("; ", one.aliases()))));
        lives();
        if (!one.isChecked()) add(new Paragraph(getTranslation("institutions.unchecked")));
        add(acts());
    }

    private void lives() {
        var dates = Dates.here();
        if (one.life().from() != null)
            add(new Paragraph(
                    getTranslation("institutions.from", dates.day(one.life().from()))));
        if (one.mergedInto() != null && one.life().until() != null)
            add(new Paragraph(
                    getTranslation("institutions.merged", dates.day(one.life().until()), name(one.mergedInto()))));
    }

    private String name(String id) {
        return all.stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .map(Institution::official)
                .orElse(id);
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("actions");
        if (!one.isChecked()) acts.add(act("institutions.check", () -> institutions.check(current.get(), one)));
        if (one.mergedInto() == null)
            acts.add(open("institutions.rename", this::rename), open("institutions.merge", this::merge));
        acts.add(open("institutions.names", this::names));
        if (one.before() != null) acts.add(act("institutions.undo", () -> institutions.takeBack(current.get(), one)));
        return acts;
    }

    private void rename() {
        var name = new TextField(getTranslation("institutions.new-name"));
        name.setValue(one.name());
        name.setWidthFull();
        var from = day();
        ask(
                "institutions.rename",
                () -> institutions.rename(current.get(), one, name.getValue(), from.getValue()),
                name,
                from);
    }

    private void merge() {
        var into = new ComboBox<Institution>(getTranslation("institutions.into"));
        into.setItems(all.stream().filter(i -> !i.id().equals(one.id())).toList());
        into.setItemLabelGenerator(Institution::official);
        into.setWidthFull();
        var from = day();
        ask(
                "institutions.merge",
                () -> {
                    if (into.getValue() == null) throw new Refusal(InstitutionRefusal.UNKNOWN);
                    institutions.merge(current.get(), one, into.getValue().id(), from.getValue());
                },
                into,
                from);
    }

    private void names() {
        var names = new TextArea(getTranslation("institutions.also-field"));
        names.setMaxLength(LONGEST);
        names.setHelperText(getTranslation("institutions.also-help"));
        names.setValue(String.join("\n", one.aliases()));
        names.setWidthFull();
        ask(
                "institutions.names",
                () -> institutions.call(
                        current.get(), one, names.getValue().lines().toList()),
                names);
    }

    private DatePicker day() {
        var day = new DatePicker(getTranslation("institutions.day"));
        day.setI18n(ComponentTexts.datePicker());
        day.setRequiredIndicatorVisible(true);
        return day;
    }

    private void ask(String key, Runnable act, Component... fields) {
        var dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(getTranslation(key) + ": " + one.official());
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(getTranslation(key + "-says")));
        dialog.add(fields);
        var put = new Button(getTranslation(key));
        put.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(put, () -> {
            act.run();
            dialog.close();
            finished();
        });
        dialog.getFooter().add(new Button(getTranslation("kit.close"), e -> dialog.close()), put);
        dialog.open();
    }

    private Button act(String key, Runnable act) {
        var button = labelled(key);
        Attempt.onClick(button, () -> {
            act.run();
            finished();
        });
        return button;
    }

    private Button open(String key, Runnable opens) {
        var button = labelled(key);
        button.addClickListener(e -> opens.run());
        return button;
    }

    private Button labelled(String key) {
        var button = new Button(getTranslation(key));
        button.setAriaLabel(getTranslation(key) + ": " + one.official());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void finished() {
        ActTold.done(getTranslation("institutions.done"));
        done.run();
    }
}
