package id.kipp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.ui.kit.ToldLine;
import java.util.ArrayList;
import java.util.List;

/** The page's main landmark, around whatever view is shown. */
final class Content extends Main {

    private final List<Component> reminders = new ArrayList<>();
    private final ToldLine told = new ToldLine();

    Content() {
        setId(SkipLink.TARGET);
        addClassName("content");
        getElement().setAttribute("tabindex", "-1");
        add(told);
    }

    /** Above the view, until another one is shown. */
    void says(String sentence) {
        var says = new Paragraph(sentence);
        says.addClassName("led");
        says.getElement().setAttribute("role", "status");
        addComponentAsFirst(says);
    }

    /** Above every view. @param way key of the words that lead there */
    void remind(String key, String href, String way) {
        always(new Reminder(getTranslation(key), href, getTranslation(way)));
    }

    /** Above every view. */
    void always(Component line) {
        reminders.add(line);
        addComponentAsFirst(line);
    }

    void show(HasElement view) {
        if (view.getElement().getParent() == getElement()) return;
        getElement()
                .getChildren()
                .filter(child -> !child.equals(told.getElement()))
                .toList()
                .forEach(getElement()::removeChild);
        var before = getElement().indexOfChild(told.getElement());
        for (var reminder : reminders) getElement().insertChild(before++, reminder.getElement());
        getElement().insertChild(before, view.getElement());
    }
}
