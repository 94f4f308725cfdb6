package id.kipp.ui.secretariat;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Reminders;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Section;
import java.util.Arrays;
import java.util.List;

/** How many days and hours before a step closes people are reminded. */
final class ReminderEditor extends Div {

    private final Editions editions;
    private final CurrentActor current;
    private Reminders seen;
    private final TextField days;
    private final TextField hours;

    ReminderEditor(Editions editions, CurrentActor current, EditionId edition) {
        this.editions = editions;
        this.current = current;
        this.seen = editions.reminders(edition);
        this.days = numbers("days", seen.days());
        this.hours = numbers("hours", seen.hours());
        var keep = new Button(getTranslation("secretariat.save-reminders"));
        Attempt.onClick(keep, this::keep);
        add(new Section(getTranslation("secretariat.reminders"), days, hours, keep)
                .says(getTranslation("secretariat.reminders-says")));
    }

    private TextField numbers(String what, List<Integer> now) {
        var field = new TextField(getTranslation("secretariat.reminder-" + what));
        field.setHelperText(getTranslation("secretariat.reminder-help-" + what));
        field.setAllowedCharPattern("[0-9, ]");
        field.setMaxLength(40);
        field.setValue(now.stream().map(String::valueOf).collect(joining(", ")));
        return field;
    }

    private void keep() {
        seen = editions.remind(current.get(), seen, wanted(days), wanted(hours));
        ActTold.done(getTranslation("secretariat.reminders-kept"));
    }

    private static List<Integer> wanted(TextField field) {
        return Arrays.stream(field.getValue().split("[, ]+"))
                .filter(d -> !d.isBlank())
                .map(d -> d.matches("[0-9]{1,3}") ? d : "9999") // refused as no such number
                .map(Integer::valueOf)
                .toList();
    }
}
