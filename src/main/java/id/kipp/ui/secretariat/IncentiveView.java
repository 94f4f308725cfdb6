package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.proposal.AgencyTally;
import id.kipp.proposal.EntryLists;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** How many entries of each local government were admitted, became finalists and won: what the incentive fund asks every year. */
@Route("sekretariat/insentif")
@Menu(title = "incentive.title", icon = "chart-column", order = 92)
@InPhase(Phase.WATCH)
@OfEdition
@RolesAllowed("SECRETARIAT")
class IncentiveView extends EditionPage {

    private final EntryLists entries;
    private final CurrentActor current;

    IncentiveView(EntryLists entries, Editions editions, CurrentActor current, Clock clock) {
        super("incentive.title", "incentive.says", Steps::screening, editions, clock);
        this.entries = entries;
        this.current = current;
        addClassName("list-view");
    }

    @Override
    void fill(Div place, Edition edition) {
        var actor = current.get();
        var tallies = entries.localGovernments(actor, edition.id());
        var grid = new DataGrid<AgencyTally>(getPageTitle());
        grid.text(getTranslation("secretariat.agency"), AgencyTally::name).setFlexGrow(3);
        grid.text(getTranslation("secretariat.cluster"), t -> getTranslation("agency.kind." + t.cluster()));
        grid.text(getTranslation("incentive.province"), AgencyTally::province);
        grid.figure(getTranslation("incentive.entered"), AgencyTally::entered);
        grid.figure(getTranslation("incentive.screened"), AgencyTally::screened);
        grid.figure(getTranslation("incentive.finalists"), AgencyTally::finalists);
        grid.figure(getTranslation("incentive.winners"), AgencyTally::winners);
        grid.sorting();
        grid.narrow(t -> new Div(
                new Span(t.name()),
                new Span(getTranslation("incentive.line", t.entered(), t.screened(), t.finalists(), t.winners()))));
        grid.empty(new EmptyState(getTranslation("secretariat.no-entries")));
        var count = new Span(getTranslation("incentive.count", Numbers.here().whole(tallies.size()), tallies.size()));
        count.addClassName("count");
        var beside = new Div(count, TableLinks.of("insentif-" + edition.id().value(), grid));
        beside.addClassNames("filters");
        grid.setItems(tallies);
        place.add(beside, grid);
    }
}
