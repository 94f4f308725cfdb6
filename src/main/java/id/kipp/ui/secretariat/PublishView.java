package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.Publishing;
import id.kipp.catalogue.Publishing.Candidate;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.proposal.EntryOrder;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Finalists and winners, and how far their page in the catalogue is. */
@Route("sekretariat/terbitkan")
@Menu(title = "publish.title", icon = "book-open", order = 75)
@InPhase(Phase.PUBLISH)
@OfEdition
@RolesAllowed("SECRETARIAT")
class PublishView extends EditionPage {

    private final Publishing publishing;
    private final CurrentActor current;

    PublishView(Publishing publishing, Editions editions, CurrentActor current, Clock clock) {
        super("publish.title", "publish.says", Steps::publication, editions, clock);
        this.publishing = publishing;
        this.current = current;
    }

    @Override
    void fill(Div place, Edition edition) {
        place.removeAll();
        var grid = new DataGrid<Candidate>(getPageTitle());
        grid.text(getTranslation("secretariat.title"), c -> c.finalist().title())
                .setFlexGrow(3)
                .setSortProperty(EntryOrder.By.TITLE.name());
        grid.text(getTranslation("secretariat.agency"), c -> c.finalist().agency())
                .setFlexGrow(2)
                .setSortProperty(EntryOrder.By.AGENCY.name());
        grid.badge(getTranslation("secretariat.state"), this::state);
        grid.cell("", c -> edit(place, edition, c));
        grid.narrow(c -> new Div(
                new Span(c.finalist().title()), new Span(c.finalist().agency()), state(c), edit(place, edition, c)));
        grid.empty(new EmptyState(getTranslation("publish.none")));
        grid.setItems(DataProvider.fromCallbacks(
                q -> publishing
                        .candidates(
                                current.get(),
                                edition.id(),
                                AskedOrder.of(q.getSortOrders()),
                                q.getOffset(),
                                q.getLimit())
                        .stream(),
                q -> publishing.countCandidates(current.get(), edition.id())));
        place.add(grid.counted("secretariat.count"), TableLinks.of("terbitkan", grid), grid);
    }

    private StateBadge state(Candidate candidate) {
        var entry = candidate.entry();
        if (entry == null) return new StateBadge(Tone.QUIET, getTranslation("publish.not-begun"));
        return new StateBadge(
                entry == Entry.State.PUBLISHED ? Tone.GOOD : Tone.BUSY, getTranslation("publish.state." + entry));
    }

    private Button edit(Div place, Edition edition, Candidate candidate) {
        var button = new Button(getTranslation("publish.edit"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(
                getTranslation("publish.edit") + ": " + candidate.finalist().title());
        Attempt.onClick(button, () -> {
            var entry = publishing.prepare(current.get(), candidate.finalist().id());
            place.removeAll();
            place.add(new EntryEditor(publishing, current, entry, () -> fill(place, edition)));
        });
        return button;
    }
}
