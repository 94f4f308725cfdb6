package id.kipp.ui.hub;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.HubAction;
import id.kipp.hub.HubAttendee;
import id.kipp.hub.HubEvent;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Leaving;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** One event: its minutes, who came, and what was agreed, until it is done. */
@Route("meja-hub/kegiatan/:id")
@RolesAllowed("HUB")
class HubEventView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HubEvents events;
    private final CurrentActor current;
    private final Clock clock;
    private String title = getTranslation("hub.events");

    HubEventView(HubEvents events, CurrentActor current, Clock clock) {
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get("id").orElse("");
        Attempt.call(this, () -> events.get(current.get(), id))
                .ifPresentOrElse(this::show, () -> add(new PageHead(title)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(HubEvent event) {
        var text = event.text();
        title = text.title();
        removeAll();
        var rewrite = new Button(
                getTranslation("hub.event-rewrite"),
                e -> new HubEventDialog(text, t -> show(events.rewrite(current.get(), event, t))).open());
        var facts = new Div(
                new Span(getTranslation(text.kind().key())),
                new Span(Dates.here().days(text.from(), text.until())),
                new Span(text.place()),
                new Span(text.replication()),
                new Anchor("meja-hub/kegiatan", getTranslation("hub.events-all")));
        facts.addClassName("actions");
        var stack = new Div(minutes(event), actions(event), attendance(event));
        stack.addClassName("stack");
        add(new PageHead(title).where(getTranslation("hub.events")).facts(facts).actions(rewrite), stack);
    }

    private Section minutes(HubEvent event) {
        var minutes = event.text().minutes();
        return new Section(
                getTranslation("hub.minutes"),
                minutes.isEmpty() ? new Paragraph(getTranslation("hub.minutes-none")) : new Prose(minutes));
    }

    private Section actions(HubEvent event) {
        var list = new Div();
        list.addClassName("stack");
        for (var i = 0; i < event.actions().size(); i++) list.add(action(event, i));
        var what = new TextField(getTranslation("hub.action-what"));
        var owner = new TextField(getTranslation("hub.action-owner"));
        var due = new DatePicker(getTranslation("hub.action-due"));
        what.setMaxLength(Typed.LINE_MAX);
        owner.setMaxLength(Typed.LINE_MAX);
        ComponentTexts.into(due);
        var add = new Button(getTranslation("hub.action-add"));
        Attempt.onClick(add, () -> {
            if (due.isEmpty()) throw new Refusal(HubRefusal.ACTION);
            show(events.agree(
                    current.get(), event, new HubAction(what.getValue(), owner.getValue(), due.getValue(), null)));
        });
        var form = new Div(what, owner, due, add);
        form.addClassName("actions");
        list.add(form);
        return new Section(getTranslation("hub.actions"), list).says(getTranslation("hub.actions-says"));
    }

    private Div action(HubEvent event, int which) {
        var action = event.actions().get(which);
        var open = action.done() == null;
        var button = new Button(getTranslation(open ? "hub.plan-do" : "hub.plan-undo"));
        button.setAriaLabel(button.getText() + ": " + action.what());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> show(events.finish(current.get(), event, which, open)));
        var line = new Div(new Span(action.what()), new Span(action.owner()), state(action, open), button);
        line.addClassName("actions");
        return line;
    }

    private StateBadge state(HubAction action, boolean open) {
        var day = Dates.here().shortDay(open || action.done() == null ? action.due() : action.done());
        if (!open) return new StateBadge(Tone.GOOD, getTranslation("hub.plan-done", day));
        var late = action.due().isBefore(LocalDate.now(clock.withZone(Dates.WIB)));
        return late
                ? new StateBadge(Tone.ATTENTION, getTranslation("hub.late", day))
                : new StateBadge(Tone.QUIET, getTranslation("hub.due", day));
    }

    /** One institution a line: its name, the position that came, how many. */
    private Section attendance(HubEvent event) {
        var who = new TextArea(getTranslation("hub.attendance-who", event.people()));
        who.setHelperText(getTranslation("hub.attendance-hint"));
        who.setMaxLength(HubEvent.ATTENDEES * Typed.LINE_MAX);
        who.setWidthFull();
        who.setValue(event.attendance().stream()
                .map(a -> a.institution() + "; " + a.position() + "; " + a.people())
                .collect(Collectors.joining("\n")));
        Leaving.asks(who);
        var save = new Button(getTranslation("help.save"));
        Attempt.onClick(save, () -> {
            var all = who.getValue()
                    .lines()
                    .filter(l -> !l.isBlank())
                    .map(HubEventView::attendee)
                    .toList();
            show(events.attend(current.get(), event, all));
            ActTold.done(getTranslation("hub.attendance-saved"));
        });
        return new Section(getTranslation("hub.attendance"), who).actions(save);
    }

    private static HubAttendee attendee(String line) {
        var cells = line.split(";", 3);
        var people = cells.length > 2 ? cells[2].strip() : "1";
        if (people.isEmpty() || people.length() > 5 || !people.chars().allMatch(Character::isDigit))
            throw new Refusal(HubRefusal.ATTENDEE);
        return new HubAttendee(cells[0], cells.length > 1 ? cells[1].strip() : "", Integer.parseInt(people));
    }
}
