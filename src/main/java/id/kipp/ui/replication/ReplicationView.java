package id.kipp.ui.replication;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.agency.Agencies;
import id.kipp.catalogue.Catalogue;
import id.kipp.kernel.Actor;
import id.kipp.replication.ActionPlans;
import id.kipp.replication.Adopting;
import id.kipp.replication.CarryingOut;
import id.kipp.replication.Certifying;
import id.kipp.replication.Guarding;
import id.kipp.replication.Owning;
import id.kipp.replication.Party;
import id.kipp.replication.Preparing;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationId;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.Replications;
import id.kipp.replication.ToldReplications;
import id.kipp.report.ReplicationPrint;
import id.kipp.ui.kit.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Stream;

/** One replication: what is to be done, by whom and until when; what it is about, and how it came here. */
@Route("replikasi/:id")
@RolesAllowed({"AGENCY", "SERVICE_UNIT", "SECRETARIAT", "HUB", "MENTOR"})
class ReplicationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Services services;
    private final Clock clock;
    private String title = "";

    /** What the page's parts are done by. */
    record Services(
            Replications replications, Acts acts, Catalogue catalogue, Agencies agencies, CurrentActor current) {

        Actor actor() {
            return current.get();
        }

        Adopting adopting() {
            return acts.adopting();
        }

        Owning owning() {
            return acts.owning();
        }

        Preparing preparing() {
            return acts.preparing();
        }

        ActionPlans plans() {
            return acts.plans();
        }

        CarryingOut carrying() {
            return acts.carrying();
        }

        Guarding guarding() {
            return acts.guarding();
        }

        Certifying certifying() {
            return acts.certifying();
        }

        ToldReplications telling() {
            return acts.telling();
        }

        ReplicationPrint print() {
            return acts.print();
        }
    }

    record Acts(
            Adopting adopting,
            Owning owning,
            Preparing preparing,
            ActionPlans plans,
            CarryingOut carrying,
            Guarding guarding,
            Certifying certifying,
            ToldReplications telling,
            ReplicationPrint print) {}

    ReplicationView(
            Replications replications,
            Adopting adopting,
            Owning owning,
            Preparing preparing,
            ActionPlans plans,
            CarryingOut carrying,
            Guarding guarding,
            Certifying certifying,
            ToldReplications telling,
            ReplicationPrint print,
            Catalogue catalogue,
            Agencies agencies,
            CurrentActor current,
            Clock clock) {
        this.services = new Services(
                replications,
                new Acts(adopting, owning, preparing, plans, carrying, guarding, certifying, telling, print),
                catalogue,
                agencies,
                current);
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill(new ReplicationId(event.getRouteParameters().get("id").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void fill(ReplicationId id) {
        removeAll();
        var one = services.replications().get(services.actor(), id);
        var parties = services.replications().parties(services.actor(), one);
        title = one.title();
        add(head(one));
        Runnable again = () -> fill(id);
        if (one.state() == ReplicationState.DRAFT_INTEREST) add(new DraftPart(services, one, again));
        else add(new NextPart(services, one, parties, clock, again), new AboutPart(one));
        if (parties.contains(Party.ADOPTER)) work(one, again);
        add(new RecordPart(services, one, again));
        if (one.state() != ReplicationState.DRAFT_INTEREST) add(new PapersPart(services, one));
        add(new HistoryList(one));
        if (services.replications().mayJoin(services.actor(), one)) add(join(one));
        if (parties.contains(Party.ADOPTER)) add(new LeavePart(services, one, again));
    }

    /** What the adopter fills in at this stage. */
    private void work(Replication one, Runnable again) {
        switch (one.state()) {
            case LEARNING -> add(new SheetPart(services, one, again));
            case AGREED -> add(new PlanPart(services, one, again));
            case IMPLEMENTING, AT_RISK ->
                add(new WorkPart(services, one, again), new AdaptButton(services, one, again));
            default -> {}
        }
    }

    private Div join(Replication one) {
        var actions = new Div();
        actions.addClassName("actions");
        one.about().originals().stream()
                .filter(o -> o.entry() != null)
                .forEach(o -> actions.add(new Anchor(
                        "adopsi/" + o.entry().value() + "?" + AdoptView.TOGETHER + "="
                                + one.id().value(),
                        getTranslation("replication.join", o.title()))));
        return actions;
    }

    private PageHead head(Replication one) {
        var by = one.about().adopter();
        var unit = Stream.of(by.name(), by.unitName()).filter(s -> !s.isEmpty()).toList();
        return new PageHead(one.title())
                .where(one.id().value() + " · " + String.join(" · ", unit))
                .expects(getTranslation("replication.expects-state." + one.state()))
                .facts(
                        ReplicationWords.badge(one.state()),
                        ReplicationWords.due(one.standing().due(), clock));
    }
}
