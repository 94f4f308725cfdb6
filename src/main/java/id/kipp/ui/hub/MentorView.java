package id.kipp.ui.hub;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.CoachingNotes;
import id.kipp.hub.EventKind;
import id.kipp.hub.Hub;
import id.kipp.hub.HubEventRow;
import id.kipp.hub.HubRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.replication.ReplicationRow;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import jakarta.annotation.security.RolesAllowed;

/** A mentor's desk: the replications of the hub's region, and the notes written of them. */
@Route("meja-pendamping")
@Menu(title = "mentor.desk", icon = "sprout", order = 1)
@RolesAllowed("MENTOR")
class MentorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 100;

    private final CoachingNotes notes;
    private final CurrentActor current;

    MentorView(CoachingNotes notes, CurrentActor current) {
        this.notes = notes;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mentor.desk");
    }

    private void show() {
        removeAll();
        try {
            fill(notes.hub(current.get()));
        } catch (Refusal refusal) {
            if (!refusal.is(HubRefusal.NO_MENTOR)) throw refusal;
            add(new PageHead(getPageTitle()), new EmptyState(getTranslation("mentor.none")));
        }
    }

    private void fill(Hub hub) {
        var me = current.get();
        var cases = new Section(getTranslation("mentor.cases")).says(getTranslation("mentor.cases-says", SHOWN));
        var rows = notes.cases(me, 0, SHOWN);
        if (rows.isEmpty()) cases.add(new Paragraph(getTranslation("mentor.cases-none")));
        rows.forEach(r -> cases.add(replication(r)));
        var written = new Section(getTranslation("mentor.notes")).says(getTranslation("mentor.notes-says", SHOWN));
        var own = notes.own(me, 0, SHOWN);
        if (own.isEmpty()) written.add(new Paragraph(getTranslation("mentor.notes-none")));
        own.forEach(n -> written.add(note(n)));
        add(
                new PageHead(getPageTitle()).where(hub.head().name()).expects(getTranslation("mentor.says")),
                cases,
                written);
    }

    private Div replication(ReplicationRow row) {
        var id = row.id().value();
        var write = new Button(getTranslation("hub.note-write"));
        write.addThemeVariants(ButtonVariant.TERTIARY);
        write.setAriaLabel(getTranslation("hub.note-write") + ": " + row.title());
        write.addClickListener(e -> new HubEventDialog(EventKind.COACHING, id, text -> {
                    notes.write(current.get(), text);
                    saved();
                })
                .open());
        var line = new Div(
                new Anchor("replikasi/" + id, row.title()),
                new Span(row.about().adopter().name() + " · "
                        + getTranslation(row.state().key()) + " · " + id),
                write);
        line.addClassName("actions");
        return line;
    }

    private Div note(HubEventRow row) {
        var rewrite = new Button(row.text().title());
        rewrite.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(rewrite, () -> {
            var seen = notes.get(current.get(), row.id());
            new HubEventDialog(seen.text(), text -> {
                        notes.rewrite(current.get(), seen, text);
                        saved();
                    })
                    .open();
        });
        var when = Dates.here().days(row.text().from(), row.text().until());
        var line = new Div(rewrite, new Span(when + " · " + row.text().replication()));
        line.addClassName("actions");
        return line;
    }

    private void saved() {
        ActTold.done(getTranslation("mentor.saved"));
        show();
    }
}
