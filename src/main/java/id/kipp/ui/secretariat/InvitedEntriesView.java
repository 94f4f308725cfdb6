package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.Catalogue;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Group;
import id.kipp.replication.InvitedEntries;
import id.kipp.replication.InvitedEntry;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageEnds;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TableLinks;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The fixed list of a programme by invitation: the innovations that are asked how they stand, by institution. */
@Route("sekretariat/undangan")
@Menu(title = "invited.title", icon = "mail", order = 25)
@InPhase(Phase.PREPARE)
@OfEdition
@RolesAllowed("SECRETARIAT")
class InvitedEntriesView extends EditionPage {

    private final InvitedEntries invited;
    private final Catalogue catalogue;
    private final CurrentActor current;

    InvitedEntriesView(
            InvitedEntries invited, Catalogue catalogue, CurrentActor current, Editions editions, Clock clock) {
        super("invited.title", "invited.says", Steps::entry, editions, clock);
        this.invited = invited;
        this.catalogue = catalogue;
        this.current = current;
        addClassName("list-view");
    }

    @Override
    void fill(Div place, Edition edition) {
        place.removeAll();
        var groups = edition.constitution().groups().stream()
                .filter(Group::byInvitation)
                .toList();
        if (groups.isEmpty()) {
            place.add(
                    new EmptyState(getTranslation("invited.none-here")).hint(getTranslation("invited.none-here-hint")));
            return;
        }
        Runnable again = () -> fill(place, edition);
        var size = invited.size(current.get(), edition.id());
        var numbers = Numbers.here();
        var grid = grid(edition, again);
        var beside = new Div(
                new Paragraph(getTranslation(
                        "invited.size", numbers.whole(size.innovations()), numbers.whole(size.institutions()))),
                TableLinks.of("undangan-" + edition.id().value(), grid),
                new InvitedButtons(invited, catalogue, current, edition, groups, again));
        beside.addClassName("filters");
        place.add(beside, grid);
    }

    private DataGrid<InvitedEntry> grid(Edition edition, Runnable again) {
        var grid = new DataGrid<InvitedEntry>(getTranslation("invited.title"));
        grid.text(getTranslation("secretariat.agency"), i -> i.of().agencyName())
                .setFlexGrow(2);
        grid.text(getTranslation("invited.innovation"), i -> i.of().title()).setFlexGrow(3);
        grid.text(getTranslation("invited.year"), i -> i.of().year());
        grid.text(getTranslation("invited.group"), i -> group(edition, i));
        grid.cell("", i -> withdraw(i, again)).setAutoWidth(true).setFlexGrow(0);
        grid.narrow(i ->
                new NarrowRow(new Span(i.of().title()), new Span(i.of().agencyName()), withdraw(i, again), new Span()));
        grid.empty(new EmptyState(getTranslation("invited.empty")).hint(getTranslation("invited.empty-hint")));
        var ends = new PageEnds<InvitedEntry>();
        grid.setItems(DataProvider.fromCallbacks(q -> page(ends, edition, q.getOffset(), q.getLimit()).stream(), q ->
                (int) invited.size(current.get(), edition.id()).innovations()));
        return grid;
    }

    private List<InvitedEntry> page(PageEnds<InvitedEntry> ends, Edition edition, int offset, int limit) {
        var me = current.get();
        return ends.read(
                offset,
                limit,
                (from, most) -> invited.page(me, edition.id(), from, most),
                (last, beyond, most) -> invited.after(me, last, beyond, most));
    }

    private static String group(Edition edition, InvitedEntry one) {
        return edition.constitution().groups().stream()
                .filter(g -> g.key().equals(one.group()))
                .findFirst()
                .map(Wording::of)
                .orElse(one.group());
    }

    private Component withdraw(InvitedEntry one, Runnable again) {
        var button = new Button(getTranslation("invited.withdraw"));
        button.setAriaLabel(getTranslation("invited.withdraw") + ": " + one.of().title());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(e -> new ReasonDialog(
                        getTranslation("invited.withdraw-ask", one.of().title()), getTranslation("invited.withdraw"))
                .ask(reason -> {
                    invited.withdraw(current.get(), one, reason);
                    again.run();
                }));
        return button;
    }
}
