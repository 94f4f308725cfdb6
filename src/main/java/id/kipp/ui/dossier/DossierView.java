package id.kipp.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.kipp.account.CurrentActor;
import id.kipp.announcement.Announcements;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.entry.Feedbacks;
import id.kipp.judging.RoundRule;
import id.kipp.kernel.Role;
import id.kipp.mail.Site;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Part;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import id.kipp.report.Receipts;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Panes;
import id.kipp.ui.parts.ChosenEdition;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.StageBadge;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One proposal at one address, whoever reads it; which parts are shown is the service's to say. */
@Route("berkas/:id")
@RouteAlias("proposal/:id/pratinjau")
@RouteAlias("proposal/:id/hasil")
@RouteAlias("proposal/:id/riwayat")
@RouteAlias("instansi/:id/riwayat")
@RolesAllowed({"SERVICE_UNIT", "AGENCY", "SECRETARIAT", "EVALUATOR", "PANELIST"})
class DossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String HERE = "berkas/";
    private static final String PANE = "bagian";

    private final Proposals proposals;
    private final Editions editions;
    private final Dossier.Asked asked;
    private String title = "";

    DossierView(
            Proposals proposals,
            Drafts drafts,
            Editions editions,
            Feedbacks feedbacks,
            Announcements announcements,
            Receipts receipts,
            Site site,
            Dossier.Parts parts,
            CurrentActor current,
            Clock clock) {
        this.proposals = proposals;
        this.editions = editions;
        this.asked =
                new Dossier.Asked(proposals, drafts, feedbacks, announcements, receipts, site, parts, current, clock);
        addClassName("proposal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ProposalId(event.getRouteParameters().get("id").orElse(""));
        var address = event.getLocation().getPath();
        if (!address.startsWith(HERE)) {
            var pane = address.substring(address.lastIndexOf('/') + 1); // of an address of before
            event.forwardTo(HERE + id.value(), QueryParameters.of(PANE, pane));
            return;
        }
        var actor = asked.current().get();
        var proposal = proposals.get(actor, id);
        var parts = proposals.parts(actor, id);
        var edition = editions.get(proposal.edition());
        ChosenEdition.stay(edition.id());
        var dossier = new Dossier(asked, proposal, edition, parts);
        title = dossier.title();
        removeAll();
        add(head(proposal, edition, parts));
        var pane = event.getLocation().getQueryParameters().getSingleParameter(PANE);
        add(panes(dossier, pane.orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Panes panes(Dossier dossier, String wanted) {
        var panes = new Panes(getTranslation("dossier.parts"));
        var places = new ArrayList<String>();
        Map<String, List<Component>> all = dossier.panes();
        all.forEach((name, content) -> {
            var pane = new Div(content.toArray(Component[]::new));
            pane.addClassName("stack");
            panes.add(getTranslation("dossier.pane." + name), pane);
            places.add(name);
        });
        panes.show(Math.max(0, places.indexOf(wanted)));
        return panes;
    }

    private PageHead head(Proposal proposal, Edition edition, Set<Part> parts) {
        var head = new PageHead(title).where(EditionLine.where(edition, asked.clock()));
        var receipt = proposal.submission();
        if (receipt != null)
            head.expects(receipt.number() + " · " + receipt.agency().name() + " · "
                    + receipt.agency().unitName());
        if (parts.contains(Part.OUTCOME)) head.facts(new StageBadge(proposal));
        return head.actions(desks(proposal, edition, parts).toArray(Component[]::new));
    }

    /** Where the reader has something to do with it. */
    private List<Anchor> desks(Proposal proposal, Edition edition, Set<Part> parts) {
        var id = proposal.id();
        var actor = asked.current().get();
        var desks = new ArrayList<Anchor>();
        if (parts.contains(Part.DRAFT) && actor.is(Role.SERVICE_UNIT)) desks.add(desk("unit", "proposal/", id));
        if (parts.contains(Part.DRAFT) && actor.is(Role.AGENCY)) desks.add(desk("agency", "instansi/", id));
        if (parts.contains(Part.FINDINGS)) desks.add(desk("secretariat", "sekretariat/seleksi/", id));
        if (parts.contains(Part.SHEET) && edition.team().evaluates(actor.id()))
            desks.add(desk("evaluator", "evaluasi/", id));
        if (parts.contains(Part.SHEET) && edition.team().sits(actor.id()) && isHeard(proposal, edition))
            desks.add(desk("panel", "panel/sesi/", id));
        return desks;
    }

    /** It has come to a round of the panel's own: before that there is no sheet to lead to. */
    private static boolean isHeard(Proposal proposal, Edition edition) {
        return RoundRule.of(edition).stream()
                .filter(r -> r.round().judges().roles().contains(Role.PANELIST))
                .map(r -> r.round().subjects().stages())
                .anyMatch(stages -> Arrays.stream(Stage.values())
                        .anyMatch(s -> stages.contains(s.name()) && s.compareTo(proposal.stage()) <= 0));
    }

    private Anchor desk(String name, String address, ProposalId id) {
        return new Anchor(address + id.value(), getTranslation("dossier.to." + name));
    }
}
