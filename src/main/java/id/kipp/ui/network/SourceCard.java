package id.kipp.ui.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.account.CurrentActor;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Refusal;
import id.kipp.source.Innovation;
import id.kipp.source.RecordPair;
import id.kipp.source.RecordStanding;
import id.kipp.source.Resolving;
import id.kipp.source.SourceRecord;
import id.kipp.source.SourceRefusal;
import id.kipp.source.TwinLikeness;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;

/** One record that a person has to say something about: whose it is, or whether it is the same as another. */
final class SourceCard extends Div {

    private static final int BRIEF = 600;

    private final Resolving resolving;
    private final CurrentActor current;
    private final SourceRecord record;
    private final Runnable done;

    SourceCard(
            Resolving resolving, Institutions institutions, CurrentActor current, SourceRecord record, Runnable done) {
        this.resolving = resolving;
        this.current = current;
        this.record = record;
        this.done = done;
        addClassName("source-card");
        var told = record.told();
        add(new H3(told.title()));
        add(new Paragraph(getTranslation(
                "sources.from",
                record.register().title(),
                told.id(),
                String.valueOf(told.year()),
                told.owner().said())));
        add(acts(correct()));
        if (record.standing().state() == RecordStanding.State.MERGED) merged();
        else if (record.standing().state() == RecordStanding.State.DISMISSED)
            add(acts(act("sources.restore", () -> resolving.restore(current.get(), record))));
        else if (record.standing().twin() == null) owner(institutions);
        else doubles();
    }

    private Button correct() {
        var button = new Button(getTranslation("sources.correct"), e -> new CorrectDialog(record.told(), right -> {
                    resolving.correct(current.get(), record, right);
                    done.run();
                })
                .open());
        button.setAriaLabel(
                getTranslation("sources.correct") + ": " + record.told().title());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void owner(Institutions institutions) {
        var choice = new ComboBox<Institution>(getTranslation("sources.whose"));
        choice.setItems(institutions.all());
        choice.setItemLabelGenerator(Institution::official);
        var near = resolving.near(current.get(), record);
        if (!near.isEmpty()) {
            var names = near.stream().map(n -> n.institution().official()).toList();
            choice.setHelperText(getTranslation("sources.near", String.join(", ", names)));
        }
        choice.setWidthFull();
        add(
                choice,
                acts(
                        act("sources.confirm", () -> {
                            var chosen = choice.getValue();
                            if (chosen == null) throw new Refusal(SourceRefusal.CONFIRM_WHOM);
                            int many = resolving.confirm(current.get(), record, chosen.id());
                            ActTold.done(getTranslation("sources.confirmed", many));
                        }),
                        act("sources.dismiss", () -> resolving.dismiss(current.get(), record))));
    }

    private void doubles() {
        resolving.pair(current.get(), record).ifPresent(this::sideBySide);
        add(acts(
                act("sources.same", () -> resolving.merge(current.get(), record)),
                act("sources.different", () -> resolving.different(current.get(), record)),
                act("sources.dismiss", () -> resolving.dismiss(current.get(), record))));
    }

    private void merged() {
        add(new Paragraph(getTranslation(
                "sources.merged-with", String.valueOf(record.standing().twin()))));
        add(acts(act("sources.separate", () -> resolving.separate(current.get(), record))));
    }

    private void sideBySide(RecordPair pair) {
        pair.reasons().ifPresent(r -> add(new Paragraph(reasons(r))));
        var both = new Div(side("sources.this", pair.record()), side("sources.other", pair.twin()));
        both.addClassName("source-pair");
        add(both);
    }

    private String reasons(TwinLikeness why) {
        return getTranslation(
                "sources.reasons", Math.round(why.title() * 100), why.years(), Math.round(why.text() * 100));
    }

    private Div side(String label, Innovation told) {
        var text = told.text();
        return new Div(
                new Paragraph(getTranslation(label)),
                new Paragraph(told.title() + " (" + told.year() + ")"),
                new Paragraph(told.owner().said()),
                new Paragraph(text.length() <= BRIEF ? text : text.substring(0, BRIEF) + " …"));
    }

    private Button act(String key, Runnable act) {
        var button = new Button(getTranslation(key));
        button.setAriaLabel(getTranslation(key) + ": " + record.told().title());
        if (!key.equals("sources.confirm") && !key.equals("sources.same"))
            button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> {
            act.run();
            done.run();
        });
        return button;
    }

    private static Div acts(Button... buttons) {
        var acts = new Div(buttons);
        acts.addClassName("actions");
        return acts;
    }
}
