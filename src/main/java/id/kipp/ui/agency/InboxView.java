package id.kipp.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.agency.Agencies;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.UnitId;
import id.kipp.proposal.Curation;
import id.kipp.proposal.ProposalRow;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.LaneBoard;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The institution's proposals in one edition, by whose turn it is, with the places still free. */
@Route("instansi")
@Menu(title = "agency.inbox", icon = "inbox", order = 20)
@OfEdition
@RolesAllowed("AGENCY")
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Proposals proposals;
    private final Curation curation;
    private final Editions editions;
    private final Agencies agencies;
    private final CurrentActor current;
    private final Clock clock;

    InboxView(
            Proposals proposals,
            Curation curation,
            Editions editions,
            Agencies agencies,
            CurrentActor current,
            Clock clock) {
        this.proposals = proposals;
        this.curation = curation;
        this.editions = editions;
        this.agencies = agencies;
        this.current = current;
        this.clock = clock;
        addClassName("inbox-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        EditionChoice.of(editions.all(), event.getLocation().getQueryParameters(), Steps::entry, clock)
                .ifPresentOrElse(this::show, this::nothing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.inbox");
    }

    private void nothing() {
        add(
                new PageHead(getTranslation("agency.inbox")),
                new EmptyState(getTranslation("agency.no-edition")).hint(getTranslation("agency.no-edition-hint")));
    }

    private void show(EditionChoice choice) {
        var edition = choice.edition();
        var rows = proposals.ofAgency(current.get()).stream()
                .filter(r -> r.edition().equals(edition.id()))
                .toList();
        var waiting = rows.stream()
                .filter(r -> Lane.of(r).filter(Lane.WAITING::equals).isPresent())
                .sorted(Comparator.comparing(ProposalRow::changedAt))
                .toList();
        var head = new PageHead(getTranslation("agency.inbox")).expects(expected(edition, waiting));
        choice.in(head, Steps.entry(edition), clock);
        add(head, new QuotaMeters(edition, curation.places(current.get(), edition), waiting));
        if (rows.isEmpty()) {
            add(empty());
            return;
        }
        add(new ProposalBoard(rows, unitNames(rows), edition, clock.instant()));
        var keys = LaneBoard.keys();
        add(keys);
        if (waiting.isEmpty()) return;
        var oldest = "instansi/" + waiting.getFirst().id().value();
        var review =
                new Button(getTranslation("agency.oldest"), e -> UI.getCurrent().navigate(oldest));
        review.addThemeVariants(ButtonVariant.PRIMARY);
        head.actions(review);
        keys.on("n", getTranslation("agency.oldest"), () -> UI.getCurrent().navigate(oldest));
    }

    private String expected(Edition edition, List<ProposalRow> waiting) {
        var now = clock.instant();
        if (!edition.entryWindow().isOpen(now)) return getTranslation("agency.expects-closed");
        if (waiting.isEmpty()) return getTranslation("agency.expects-nothing");
        var since = Dates.here().length(Duration.between(waiting.getFirst().changedAt(), now));
        return getTranslation("agency.expects-review", Numbers.here().whole(waiting.size()), since);
    }

    private Map<UnitId, String> unitNames(List<ProposalRow> rows) {
        return agencies.unitNames(
                rows.stream().map(ProposalRow::unit).distinct().toList());
    }

    private Component empty() {
        return new EmptyState(getTranslation("agency.no-proposals")).hint(getTranslation("agency.no-proposals-hint"));
    }
}
