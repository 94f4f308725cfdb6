package id.kipp.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.Event;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Prose;
import java.util.List;
import java.util.Map;

/** Who did what with a proposal and when, newest first. */
final class EventList extends OrderedList {

    private final Map<AccountId, String> names;

    EventList(List<Event> events, Map<AccountId, String> names) {
        this.names = names;
        addClassNames("note-list", "event-list");
        events.reversed().forEach(e -> add(item(e)));
    }

    private ListItem item(Event event) {
        var when = new Span(Dates.here().brief(event.at()));
        when.addClassNames("event-when", "muted", "small");
        var what = new Span(getTranslation("audit." + event.action()));
        what.addClassName("note-who");
        var by = new Span(by(event));
        by.addClassNames("muted", "small");
        var head = new Div(when, what, by);
        head.addClassName("row");
        var item = new ListItem(head);
        if (!event.said().isBlank()) item.add(new Prose(event.said()));
        return item;
    }

    private String by(Event event) {
        var office = getTranslation("role." + event.office());
        var name = event.by() == null ? null : names.get(event.by());
        return name == null ? office : name + ", " + office;
    }
}
