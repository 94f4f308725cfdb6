package id.kipp.ui.judging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.account.CurrentActor;
import id.kipp.judging.Consolidation;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Message;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Kept;
import id.kipp.ui.kit.Leaving;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;

/** What the team has said about its differences; its members go on. */
final class Discussion extends Div {

    private final Room room;
    private final OrderedList thread = new OrderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("evaluator.nothing-said"));
    private final TextArea text = new TextArea(getTranslation("evaluator.say"));
    private final Button send = new Button(getTranslation("evaluator.say-send"));
    private final Kept kept;
    private int shown;

    Discussion(Consolidations consolidations, CurrentActor current, Room room) {
        this.room = room;
        thread.addClassName("thread");
        nothing.addClassNames("muted", "small");
        var log = new Div(thread); // the list itself stays a list
        log.getElement().setAttribute("role", "log").setAttribute("aria-live", "polite");
        text.setWidthFull();
        text.setMaxLength(Message.MAX);
        kept = new Kept(this, text, "room/" + room.seen().id().value() + "/message", this::back);
        Leaving.asks(text, () -> !text.getValue().isBlank());
        Attempt.onClick(send, () -> {
            room.act(seen -> consolidations.say(current.get(), seen, text.getValue()));
            text.clear();
            kept.drop();
        });
        add(new Section(getTranslation("evaluator.discussion"), nothing, log, text, send));
    }

    /** Adds what has been said since; what is being written stays. */
    void show(Consolidation seen) {
        var messages = seen.messages();
        messages.subList(Math.min(shown, messages.size()), messages.size()).forEach(m -> thread.add(item(m)));
        shown = messages.size();
        nothing.setVisible(shown == 0);
        open(room.isMember() && !seen.isAgreed());
    }

    /** What was written and never sent goes on from where it was. */
    private void back(String unsent, boolean current) {
        if (text.getValue().isBlank()) text.setValue(unsent);
        open(room.isMember() && !room.seen().isAgreed());
    }

    private void open(boolean open) {
        var unsent = !text.getValue().isBlank();
        send.setVisible(open);
        text.setVisible(open || unsent);
        text.setReadOnly(!open);
        text.setHelperText(!open && unsent ? getTranslation("evaluator.unsent") : "");
    }

    private ListItem item(Message message) {
        var who = new Span(room.name(message.by()) + " · " + Dates.here().brief(message.at()));
        who.addClassNames("muted", "small");
        return new ListItem(who, new Prose(message.text()));
    }
}
