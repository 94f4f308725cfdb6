package id.kipp.ui.secretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.agency.AgencyKind;
import id.kipp.edition.Category;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Group;
import id.kipp.help.BroadcastText;
import id.kipp.help.Broadcasts;
import id.kipp.help.Whom;
import id.kipp.kernel.Province;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.parts.ChosenEdition;
import id.kipp.ui.parts.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What is to be said, to whom, how many that are and what one of them would read; asking a second person to release it. */
final class BroadcastDialog extends Dialog {

    private final Broadcasts broadcasts;
    private final CurrentActor current;
    private final Select<Whom.Kind> kind =
            choice("broadcast.whom", Arrays.asList(Whom.Kind.values()), k -> getTranslation("broadcast.kind." + k));
    private final Select<Edition> edition;
    private final Select<Whom.Part> part =
            choice("broadcast.part", Arrays.asList(Whom.Part.values()), p -> getTranslation("broadcast.part." + p));
    private final Select<AgencyKind> cluster =
            choice("secretariat.cluster", Arrays.asList(AgencyKind.values()), k -> getTranslation(k.key()));
    private final Select<Province> province =
            choice("incentive.province", Arrays.asList(Province.values()), Province::label);
    private final Select<Group> group =
            choice("broadcast.group", List.of(), g -> g.label().in(getLocale()));
    private final Select<Category> category =
            choice("broadcast.category", List.of(), c -> c.label().in(getLocale()));
    private final TextField subject = new TextField(getTranslation("broadcast.subject"));
    private final TextArea text = new TextArea(getTranslation("broadcast.text"));
    private final Div preview = new Div();
    private final Button ask = new Button(getTranslation("broadcast.ask"));

    BroadcastDialog(Broadcasts broadcasts, Editions editions, CurrentActor current, Runnable then) {
        this.broadcasts = broadcasts;
        this.current = current;
        this.edition = choice(
                "broadcast.edition",
                editions.all(),
                e -> Wording.of(e.constitution().name()));
        ChosenEdition.in(UI.getCurrentOrThrow())
                .flatMap(held -> editions.all().stream()
                        .filter(e -> e.id().value().equals(held))
                        .findFirst())
                .ifPresent(edition::setValue);
        addClassName("ask");
        setWidth("46rem");
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation("broadcast.write"));
        kind.setEmptySelectionAllowed(false);
        kind.setValue(Whom.Kind.AGENCIES);
        part.setEmptySelectionAllowed(false);
        part.setValue(Whom.Part.ANY);
        subject.setMaxLength(BroadcastText.SUBJECT);
        text.setMaxLength(BroadcastText.TEXT);
        text.setMinRows(6);
        text.setHelperText(getTranslation("broadcast.text-hint", BroadcastText.WORDS));
        subject.setWidthFull();
        text.setWidthFull();
        preview.getElement().setAttribute("role", "status");
        add(new FormLayout(kind, edition, part, group, category, cluster, province), subject, text, preview);
        var look = new Button(getTranslation("broadcast.preview"));
        Attempt.onClick(look, this::look);
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setEnabled(false);
        Attempt.onClick(ask, () -> {
            broadcasts.ask(current.get(), whom(), subject.getValue(), text.getValue());
            close();
            then.run();
            ActTold.done(getTranslation("broadcast.asked-done"));
        });
        edition.addValueChangeListener(e -> ofEdition());
        for (var field : List.of(kind, edition, part, group, category, cluster, province))
            field.addValueChangeListener(e -> changed());
        subject.addValueChangeListener(e -> changed());
        text.addValueChangeListener(e -> changed());
        ofEdition();
        changed();
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), look, ask);
    }

    /** What was looked at is not what would be sent any more. */
    private void changed() {
        preview.removeAll();
        ask.setEnabled(false);
        var whom = kind.getValue();
        var inEdition = edition.getValue() != null;
        edition.setVisible(whom.competes());
        part.setVisible(whom.applies() && inEdition);
        group.setVisible(whom.applies() && inEdition);
        category.setVisible(whom.competes() && inEdition);
        cluster.setVisible(!whom.judges());
    }

    /** Groups and categories are its own. */
    private void ofEdition() {
        var of = edition.getValue();
        group.setItems(of == null ? List.of() : of.constitution().groups());
        category.setItems(of == null ? List.of() : of.constitution().categories());
    }

    private void look() {
        var found = broadcasts.preview(current.get(), whom(), subject.getValue(), text.getValue());
        preview.removeAll();
        preview.add(
                new Paragraph(getTranslation("broadcast.reaches", Numbers.here().whole(found.count()))));
        found.example()
                .ifPresent(a -> preview.add(
                        new Paragraph(getTranslation(
                                "broadcast.example", a.name(), a.profile().email())),
                        new Prose(found.message().subject() + "\n\n"
                                + found.message().text())));
        ask.setEnabled(found.count() > 0);
    }

    private Whom whom() {
        var whom = kind.getValue();
        var of = whom.competes() ? edition.getValue() : null;
        var inGroup = whom.applies() && of != null ? group.getValue() : null;
        var inCategory = of != null ? category.getValue() : null;
        return new Whom(
                whom,
                of == null ? null : of.id(),
                whom.applies() && of != null ? part.getValue() : Whom.Part.ANY,
                whom.judges() ? null : cluster.getValue(),
                province.getValue(),
                Whom.Choice.of(inGroup == null ? "" : inGroup.key(), inCategory == null ? "" : inCategory.key()));
    }

    private <T> Select<T> choice(String label, List<T> items, Function<T, String> name) {
        var field = new Select<T>();
        field.setLabel(getTranslation(label));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("broadcast.all"));
        field.setItemLabelGenerator(item -> item == null ? getTranslation("broadcast.all") : name.apply(item));
        return field;
    }
}
