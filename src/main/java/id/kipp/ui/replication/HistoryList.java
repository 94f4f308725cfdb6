package id.kipp.ui.replication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.kipp.replication.Replication;
import id.kipp.replication.StepDone;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;

/** How it came where it is: each step with its day, as whom it was done, and why. */
final class HistoryList extends Div {

    HistoryList(Replication one) {
        if (one.standing().passages().isEmpty()) return;
        var list = new OrderedList();
        list.addClassName("event-list");
        one.standing().passages().reversed().forEach(p -> list.add(item(p)));
        add(new Section(getTranslation("replication.history"), list));
    }

    private ListItem item(StepDone passage) {
        var item = new ListItem(new Span(Dates.here().shortDay(passage.at()) + " · "
                + getTranslation(passage.step().key()) + " · "
                + getTranslation(passage.as().key())));
        if (!passage.says().isEmpty()) item.add(new Prose(passage.says()));
        return item;
    }
}
