package id.kipp.ui.replication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.agency.Agencies;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Refusal;
import id.kipp.replication.Adopting;
import id.kipp.replication.ReplicationId;
import id.kipp.replication.ReplicationRefusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.PageHead;
import jakarta.annotation.security.RolesAllowed;

/** From an innovation's public page: the beginning of taking it over. */
@Route("adopsi/:entry")
@RolesAllowed({"AGENCY", "SERVICE_UNIT"})
class AdoptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The commitment of many that it is part of. */
    static final String TOGETHER = "bersama";

    private final Adopting adopting;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final CurrentActor current;

    AdoptView(Adopting adopting, Catalogue catalogue, Agencies agencies, CurrentActor current) {
        this.adopting = adopting;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new EntryId(event.getRouteParameters().get("entry").orElse(""));
        var entry = catalogue.find(id).orElseThrow(() -> new Refusal(ReplicationRefusal.ORIGINAL_MISSING));
        var together = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOGETHER)
                .map(ReplicationId::new)
                .orElse(null);
        var fields = new WishFields(current.get(), agencies, catalogue);
        fields.begin(id);
        var keep = new Button(getTranslation("replication.keep-draft"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(keep, () -> {
            var begun = together == null
                    ? adopting.begin(current.get(), fields.written())
                    : adopting.join(current.get(), together, fields.written());
            ActTold.done(getTranslation("replication.draft-kept", begun.id().value()));
            UI.getCurrent().navigate("replikasi/" + begun.id().value());
        });
        var actions = new Div(keep);
        actions.addClassName("actions");
        add(
                new PageHead(getPageTitle())
                        .where(entry.text().title() + " · " + entry.origin().agencyName())
                        .expects(getTranslation("replication.adopt-says")),
                fields,
                actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("replication.adopt");
    }
}
