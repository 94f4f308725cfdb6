package id.kipp.ui.hub;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubInvitation;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import jakarta.annotation.security.RolesAllowed;

/** What a hub says to its members: an event they are asked to, or a message. */
@Route("acara-hub/:id")
@RolesAllowed({"AGENCY", "HUB"})
class HubInvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HubEvents events;
    private final CurrentActor current;
    private String title = getTranslation("hub.events");

    HubInvitationView(HubEvents events, CurrentActor current) {
        this.events = events;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get("id").orElse("");
        Attempt.call(this, () -> events.invited(current.get(), id))
                .ifPresentOrElse(this::show, () -> add(new PageHead(title)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(HubInvitation invited) {
        var text = invited.text();
        title = text.title();
        var facts = new Div(
                new Span(getTranslation(text.kind().key())),
                new Span(Dates.here().days(text.from(), text.until())),
                new Span(text.place()));
        facts.addClassName("actions");
        var says = text.minutes().isEmpty()
                ? new Paragraph(getTranslation("hub.invitation-bare"))
                : new Prose(text.minutes());
        add(new PageHead(title).where(invited.hub()).facts(facts), new Section(getTranslation("hub.invitation"), says));
    }
}
