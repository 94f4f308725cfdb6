package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.Card;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.edition.Edition;
import id.kipp.edition.Group;
import id.kipp.replication.InvitedEntries;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.Map;

/** Fills the list of invited: one innovation of the catalogue, or all of some years at once. */
final class InvitedButtons extends Div {

    private static final int YEARS = 9; // back, as the programme of 2024 looked at the awards since 2014

    private final InvitedEntries invited;
    private final Catalogue catalogue;
    private final CurrentActor current;
    private final Edition edition;
    private final List<Group> groups;
    private final Runnable again;

    InvitedButtons(
            InvitedEntries invited,
            Catalogue catalogue,
            CurrentActor current,
            Edition edition,
            List<Group> groups,
            Runnable again) {
        this.invited = invited;
        this.catalogue = catalogue;
        this.current = current;
        this.edition = edition;
        this.groups = groups;
        this.again = again;
        addClassName("actions");
        var fill = new Button(getTranslation("invited.fill"), e -> fill().open());
        fill.addThemeVariants(ButtonVariant.PRIMARY);
        add(fill, new Button(getTranslation("invited.add"), e -> add().open()));
    }

    private Dialog add() {
        var entry = new ComboBox<Entry>(getTranslation("invited.innovation"));
        entry.setItems(
                q -> catalogue.search(q.getFilter().orElse(""), Map.of(), q.getOffset(), q.getLimit()).cards().stream()
                        .map(Card::entry));
        entry.setItemLabelGenerator(e -> e.text().title() + " · " + e.origin().agencyName());
        entry.setWidthFull();
        var group = group();
        var dialog = dialog("invited.add");
        dialog.add(entry, group);
        verb(dialog, "invited.add", () -> {
            entry.setInvalid(entry.getValue() == null);
            if (entry.getValue() == null) return;
            invited.invite(
                    current.get(),
                    edition.id(),
                    group.getValue().key(),
                    entry.getValue().id());
            close(
                    dialog,
                    getTranslation("invited.added", entry.getValue().text().title()));
        });
        return dialog;
    }

    private Dialog fill() {
        var last = edition.constitution().year() - 1;
        var from = year("invited.from", last - YEARS);
        var to = year("invited.to", last);
        var group = group();
        var dialog = dialog("invited.fill");
        dialog.add(new Paragraph(getTranslation("invited.fill-says")), from, to, group);
        dialog.addOpenedChangeListener(e -> {
            if (!e.isOpened()) again.run(); // whatever came until then
        });
        var place = new Div();
        dialog.add(place);
        var verb = new Button(getTranslation("invited.fill"));
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        verb.setDisableOnClick(true); // until the job is over, not until it has begun
        verb.addClickListener(e -> {
            if (from.getValue() == null || to.getValue() == null) verb.setEnabled(true);
            else place.add(filling(dialog, verb, group.getValue().key(), from.getValue(), to.getValue()));
        });
        dialog.getFooter().add(new Button(getTranslation("kit.close"), e -> dialog.close()), verb);
        return dialog;
    }

    /** Leaving the dialog ends it; what came until then stays, and the rest comes when it is asked again. */
    private LongJob<Integer> filling(Dialog dialog, Button verb, String group, int from, int to) {
        var actor = current.get();
        var says = getTranslation("invited.filling");
        var job = new LongJob<Integer>(
                says,
                progress -> invited.fill(actor, edition.id(), group, from, to, share -> progress.at(share, says)),
                came -> {
                    dialog.close();
                    ActTold.done(getTranslation("invited.filled", Numbers.here().whole(came)));
                });
        job.addDetachListener(e -> verb.setEnabled(true)); // cancelled or turned down: what is missing can come then
        return job;
    }

    private Select<Group> group() {
        var group = new Select<Group>();
        group.setLabel(getTranslation("invited.group"));
        group.setItems(groups);
        group.setItemLabelGenerator(Wording::of);
        group.setValue(groups.getFirst());
        return group;
    }

    private IntegerField year(String key, int value) {
        var year = new IntegerField(getTranslation(key));
        year.setValue(value);
        year.setStepButtonsVisible(true);
        return year;
    }

    private Dialog dialog(String title) {
        var dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(getTranslation(title));
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("36rem");
        return dialog;
    }

    private void verb(Dialog dialog, String key, Runnable act) {
        var verb = new Button(getTranslation(key));
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(verb, act::run);
        dialog.getFooter().add(new Button(getTranslation("kit.cancel"), e -> dialog.close()), verb);
    }

    private void close(Dialog dialog, String says) {
        dialog.close();
        ActTold.done(says);
        again.run();
    }
}
