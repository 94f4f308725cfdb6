package id.kipp.ui.secretariat;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import java.util.Arrays;
import java.util.List;

/** How many days before a step closes people are reminded. */
final class ReminderEditor extends Div {

    private final Editions editions;
    private final CurrentActor current;
    private final EditionId edition;
    private final TextField days = new TextField();

    ReminderEditor(Editions editions, CurrentActor current, EditionId edition) {
        this.editions = editions;
        this.current = current;
        this.edition = edition;
        days.setLabel(getTranslation("secretariat.reminder-days"));
        days.setHelperText(getTranslation("secretariat.reminder-help"));
        days.setAllowedCharPattern("[0-9, ]");
        days.setMaxLength(40);
        days.setValue(
                editions.reminders(edition).days().stream().map(String::valueOf).collect(joining(", ")));
        var keep = new Button(getTranslation("secretariat.save-reminders"));
        Attempt.onClick(keep, this::keep);
        add(new Section(getTranslation("secretariat.reminders"), days, keep)
                .says(getTranslation("secretariat.reminders-says")));
    }

    private void keep() {
        editions.remind(current.get(), editions.reminders(edition), wanted());
        Toast.done(getTranslation("secretariat.reminders-kept"));
    }

    private List<Integer> wanted() {
        return Arrays.stream(days.getValue().split("[, ]+"))
                .filter(d -> !d.isBlank())
                .map(d -> d.matches("[0-9]{1,3}") ? d : "9999") // refused as no such number of days
                .map(Integer::valueOf)
                .toList();
    }
}
