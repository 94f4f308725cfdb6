package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.kipp.proposal.Note;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Prose;
import java.util.List;

/** What the agency or the secretariat wrote when it sent a proposal back, newest first. */
public final class NoteList extends OrderedList {

    public NoteList(List<Note> notes) {
        addClassName("note-list");
        notes.reversed().forEach(note -> add(item(note)));
    }

    private ListItem item(Note note) {
        var who = new Span(getTranslation(note.from() == Stage.SUBMITTED ? "role.SECRETARIAT" : "desk.agency"));
        who.addClassName("note-who");
        var when = new Span(Dates.here().brief(note.at()));
        when.addClassNames("muted", "small");
        var head = new Div(Glyph.MESSAGE.icon(), who, when);
        head.addClassName("row");
        return new ListItem(head, new Prose(note.text()));
    }
}
