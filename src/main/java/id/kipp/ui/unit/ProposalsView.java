package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.NeedOffers;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalRow;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import id.kipp.replication.SpreadOverview;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.Steps;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Our proposals by state, each with what is still missing. */
@Route("proposal")
@Menu(title = "unit.proposals", icon = "file-pen-line", order = 10)
@RolesAllowed("SERVICE_UNIT")
class ProposalsView extends Div implements HasDynamicTitle {

    private final Proposals proposals;
    private final Drafts drafts;
    private final List<Edition> all;
    private final CurrentActor current;
    private final FormSources sources;
    private final Clock clock;
    private final List<Edition> open;
    private final PageHead head = new PageHead(getTranslation("unit.proposals"));
    private final Component nothing;
    private final ProposalPiles piles = new ProposalPiles(this::card);
    private List<ProposalRow> rows = List.of();

    ProposalsView(
            Proposals proposals,
            Drafts drafts,
            Editions editions,
            Catalogue catalogue,
            NeedOffers needs,
            SpreadOverview spread,
            CurrentActor current,
            Clock clock) {
        this.drafts = drafts;
        this.current = current;
        this.sources = new FormSources(catalogue, needs, spread, current.get());
        this.clock = clock;
        this.open = editions.open();
        this.proposals = proposals;
        this.all = editions.all();
        this.nothing = nothing();
        addClassName("proposals-view");
        var running = open.stream().findFirst().or(() -> all.stream().findFirst());
        running.ifPresent(edition -> EditionLine.in(head, edition, Steps.entry(edition), clock));
        add(head, nothing);
        add(piles.sections());
        show();
        if (!open.isEmpty() && !rows.isEmpty()) head.actions(start()); // else it stands where they would
    }

    private void show() {
        rows = proposals.ofUnit(current.get());
        expect();
        nothing.setVisible(rows.isEmpty());
        piles.show(rows, this::status);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("unit.proposals");
    }

    private void expect() {
        if (open.isEmpty()) {
            head.expects(getTranslation("unit.window-closed"));
            return;
        }
        var toWrite =
                rows.stream().filter(r -> status(r) == ProposalStatus.TO_WRITE).count();
        head.expects(
                toWrite == 0
                        ? getTranslation("unit.expects-start")
                        : getTranslation("unit.expects-write", Numbers.here().whole(toWrite)));
    }

    private Component nothing() {
        var empty = new EmptyState(getTranslation("unit.no-proposals"));
        var card = new Div(
                open.isEmpty()
                        ? empty.hint(getTranslation("unit.no-proposals-closed"))
                        : empty.hint(getTranslation("unit.no-proposals-hint")).way(start()));
        card.addClassName("section");
        return card;
    }

    private Optional<ProposalCard> card(ProposalRow row, ProposalStatus status) {
        return all.stream()
                .filter(e -> e.id().equals(row.edition()))
                .findFirst()
                .map(edition -> card(row, status, edition));
    }

    private ProposalCard card(ProposalRow row, ProposalStatus status, Edition edition) {
        var card = new ProposalCard(row, status, edition, clock);
        if (status == ProposalStatus.DISCARDED) return card.action("unit.restore", Glyph.UNDO, () -> restore(row));
        if (!open.isEmpty())
            card.action("unit.copy", Glyph.COPY, () -> start(row).open());
        if (row.stage() == Stage.DRAFT) card.action("unit.discard", Glyph.TRASH, () -> discard(row));
        return card;
    }

    private void discard(ProposalRow row) {
        drafts.discard(current.get(), row.id());
        show();
        ActTold.done(getTranslation("unit.discarded", row.title()), () -> restore(row));
    }

    private void restore(ProposalRow row) {
        drafts.restore(current.get(), row.id());
        show();
        ActTold.done(getTranslation("unit.restored", row.title()));
    }

    private StartDialog start(@Nullable ProposalRow from) {
        return new StartDialog(drafts, sources, open, rows, from);
    }

    private ProposalStatus status(ProposalRow row) {
        return ProposalStatus.of(row, open.stream().anyMatch(e -> e.id().equals(row.edition())));
    }

    private Button start() {
        var start = new Button(getTranslation("unit.start"), Glyph.PLUS.icon());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickListener(e -> start(null).open());
        return start;
    }
}
