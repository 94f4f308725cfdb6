package id.kipp.ui.unit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.CaseOwners;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.StopReason;
import id.kipp.edition.Editions;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One innovation as its owner keeps it: whether it runs, and what the public page is to say next. */
@Route("inovasi-kami/:id")
@RolesAllowed({"SERVICE_UNIT", "AGENCY"})
class InnovationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseOwners owners;
    private final CurrentActor current;
    private String title = "";

    InnovationView(CaseOwners owners, CurrentActor current) {
        this.owners = owners;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new EntryId(event.getRouteParameters().get("id").orElse(""));
        try {
            show(owners.get(current.get(), id));
        } catch (Refusal refused) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CaseOwners.Writing writing) {
        removeAll();
        title = writing.entry().text().title();
        if (!writing.entry().isPublished()) {
            var gone = new StateBadge(
                    Tone.ATTENTION,
                    getTranslation("catalogue.state." + writing.entry().state()));
            add(new PageHead(title).expects(getTranslation("case.gone-says")).facts(gone));
            return;
        }
        var page = new Anchor("katalog/" + writing.entry().id().value(), getTranslation("case.as-read"));
        page.setRouterIgnore(true);
        add(
                new PageHead(title).expects(getTranslation("case.write-says")).facts(state(writing), page),
                pulse(writing),
                form(writing));
        var update = writing.update();
        if (update != null && update.isReturned()) {
            var why = new Paragraph(getTranslation("case.returned-because", update.returned()));
            why.addClassName("notice");
            addComponentAtIndex(1, why);
        }
    }

    private StateBadge state(CaseOwners.Writing writing) {
        var update = writing.update();
        if (update == null) return new StateBadge(Tone.GOOD, getTranslation("case.as-shown"));
        return update.isReturned()
                ? new StateBadge(Tone.ATTENTION, getTranslation("case.returned"))
                : new StateBadge(Tone.QUIET, getTranslation("case.waits"));
    }

    private Section pulse(CaseOwners.Writing writing) {
        var running = new Select<Running>();
        running.setLabel(getTranslation("site.facet.STATUS"));
        running.setItems(Running.RUNNING, Running.DEVELOPED, Running.STOPPED);
        running.setItemLabelGenerator(r -> getTranslation("site.value.STATUS." + r));
        var why = new Select<StopReason>();
        why.setLabel(getTranslation("site.running-why"));
        why.setItems(List.of(StopReason.values()));
        why.setItemLabelGenerator(r -> getTranslation("site.stop." + r));
        running.addValueChangeListener(e -> why.setVisible(e.getValue() == Running.STOPPED));
        var now = writing.pulse();
        running.setValue(now.running() == Running.UNKNOWN ? Running.RUNNING : now.running());
        why.setVisible(running.getValue() == Running.STOPPED);
        if (now.why() != null) why.setValue(now.why());
        var say = new Button(getTranslation("case.say"));
        Attempt.onClick(say, () -> {
            owners.say(current.get(), writing.entry().id(), running.getValue(), why.getValue());
            ActTold.done(getTranslation("case.said"));
            show(owners.get(current.get(), writing.entry().id()));
        });
        var fields = new Div(running, why, say);
        fields.addClassName("field-line");
        var at = now.checkedAt();
        return new Section(getTranslation("case.pulse"), fields)
                .says(
                        at == null
                                ? getTranslation("case.pulse-never")
                                : getTranslation(
                                        "case.pulse-at",
                                        Dates.here().day(at.atZone(Editions.WIB).toLocalDate())));
    }

    private Div form(CaseOwners.Writing writing) {
        var form = new CaseForm(
                writing.entry().id(),
                writing.text(),
                (name, content, picture) ->
                        owners.attach(current.get(), writing.entry().id(), name, content, picture));
        var send = new Button(getTranslation("case.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(send, () -> {
            owners.propose(current.get(), writing.entry().id(), writing.version(), form.text());
            ActTold.done(getTranslation("case.sent"));
            show(owners.get(current.get(), writing.entry().id()));
        });
        var actions = new Div(send);
        actions.addClassName("actions");
        return new Div(form, actions);
    }
}
