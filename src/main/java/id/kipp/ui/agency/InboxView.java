package id.kipp.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.agency.Agencies;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.proposal.Curation;
import id.kipp.proposal.ProposalRow;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The institution's proposals in one edition, by whose turn it is, with the places still free. */
@Route("instansi")
@Menu(title = "agency.inbox", icon = "inbox", order = 20)
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
        var all = editions.all();
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("edisi")
                .orElse("");
        removeAll();
        all.stream()
                .filter(e -> e.id().value().equals(asked))
                .findFirst()
                .or(() -> all.stream()
                        .filter(e -> e.window(Step.SUBMISSION).isOpen(clock.instant()))
                        .findFirst())
                .or(() -> all.stream().findFirst())
                .ifPresentOrElse(edition -> show(edition, all), this::nothing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.inbox");
    }

    private void nothing() {
        add(
                new PageHead(getTranslation("agency.inbox")),
                new EmptyState(Glyph.CALENDAR, getTranslation("agency.no-edition"))
                        .hint(getTranslation("agency.no-edition-hint")));
    }

    private void show(Edition edition, List<Edition> all) {
        var rows = proposals.ofAgency(current.get()).stream()
                .filter(r -> r.edition().equals(edition.id()))
                .toList();
        var waiting = rows.stream().filter(r -> Lane.of(r) == Lane.WAITING).count();
        var head = new PageHead(getTranslation("agency.inbox"))
                .expects(
                        waiting == 0
                                ? getTranslation("agency.expects-nothing")
                                : getTranslation(
                                        "agency.expects-review", Numbers.here().whole(waiting)));
        EditionLine.in(head, edition, Step.SUBMISSION, clock);
        if (all.size() > 1) head.actions(choice(edition, all));
        add(head, new QuotaMeters(edition, curation.places(current.get(), edition)));
        add(rows.isEmpty() ? empty() : new Board(rows, unitNames(rows), edition, clock.instant()));
    }

    private java.util.Map<id.kipp.kernel.UnitId, String> unitNames(List<ProposalRow> rows) {
        return agencies.unitNames(
                rows.stream().map(ProposalRow::unit).distinct().toList());
    }

    private Component empty() {
        return new EmptyState(Glyph.INBOX, getTranslation("agency.no-proposals"))
                .hint(getTranslation("agency.no-proposals-hint"));
    }

    private Select<Edition> choice(Edition edition, List<Edition> all) {
        var choice = new Select<Edition>();
        choice.setAriaLabel(getTranslation("agency.edition"));
        choice.setItems(all);
        choice.setItemLabelGenerator(e -> Wording.of(e.constitution().name()));
        choice.setValue(edition);
        choice.addClassName("edition-choice");
        choice.addValueChangeListener(e -> getUI().ifPresent(ui -> ui.navigate(
                "instansi", QueryParameters.of("edisi", e.getValue().id().value()))));
        return choice;
    }
}
