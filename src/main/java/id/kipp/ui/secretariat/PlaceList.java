package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Place;
import id.kipp.judging.DeskProgress;
import id.kipp.judging.DeskProgress.Placed;
import id.kipp.judging.PlaceOrder;
import id.kipp.judging.RoundRule;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.parts.TableLinks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proposals with their judges; places to be filled on top, unless the reader wants them in another order. */
final class PlaceList extends Div {

    private final Assignments assignments;
    private final DeskProgress progress;
    private final Accounts accounts;
    private final CurrentActor current;
    private final RoundRule round;
    private final Map<AccountId, String> names = new HashMap<>();
    private final Runnable changed;

    PlaceList(
            Assignments assignments,
            DeskProgress progress,
            Accounts accounts,
            CurrentActor current,
            RoundRule round,
            Runnable changed) {
        this.assignments = assignments;
        this.progress = progress;
        this.accounts = accounts;
        this.current = current;
        this.round = round;
        this.changed = changed;
        var grid = new DataGrid<Placed>(getTranslation("secretariat.places"));
        grid.text(getTranslation("secretariat.title"), PlaceList::title)
                .setFlexGrow(3)
                .setSortProperty(PlaceOrder.By.NUMBER.name());
        grid.cell(getTranslation("secretariat.evaluators"), this::judges).setFlexGrow(3);
        grid.cell(getTranslation("secretariat.open-places"), this::open)
                .setAutoWidth(true)
                .setSortProperty(PlaceOrder.By.OPEN.name());
        grid.narrow(p -> new Div(new Span(title(p)), judges(p), open(p)));
        grid.empty(new EmptyState(getTranslation("secretariat.no-places")));
        grid.setItems(DataProvider.fromCallbacks(
                q -> page(order(q.getSortOrders()), q.getOffset(), q.getLimit()).stream(),
                q -> (int) progress.placed(current.get(), round.edition().id(), round.key())));
        add(new Section(
                getTranslation("secretariat.places"),
                grid.counted("secretariat.count"),
                TableLinks.of("penempatan", grid),
                grid));
    }

    private static PlaceOrder order(List<QuerySortOrder> asked) {
        return asked.isEmpty()
                ? PlaceOrder.OPEN_FIRST
                : new PlaceOrder(
                        PlaceOrder.By.valueOf(asked.getFirst().getSorted()),
                        asked.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private List<Placed> page(PlaceOrder order, int offset, int limit) {
        var page = progress.placed(current.get(), round.edition().id(), round.key(), order, offset, limit);
        names.putAll(accounts.names(page.stream()
                .flatMap(p -> p.assignment().places().stream().map(Place::evaluator))
                .distinct()
                .toList()));
        return page;
    }

    private static String title(Placed placed) {
        return placed.number() + " · " + placed.title();
    }

    private int missing(Assignment assignment) {
        return Math.max(0, round.round().judges().each() - assignment.planned().size());
    }

    private Div judges(Placed placed) {
        var assignment = placed.assignment();
        var box = new Div();
        box.addClassName("row");
        assignment.places().forEach(p -> {
            var name = names.getOrDefault(p.evaluator(), "");
            if (placed.finished().contains(p.evaluator())) {
                box.add(new StateBadge(Tone.GOOD, Glyph.LOCK, getTranslation("secretariat.sealed-by", name)));
            } else if (p.isActive()) {
                var button = new Button(name, e -> replace(placed, p.evaluator()));
                button.setSuffixComponent(Glyph.SHUFFLE.icon());
                button.addThemeVariants(ButtonVariant.TERTIARY);
                button.setAriaLabel(getTranslation("secretariat.replace-name", name));
                box.add(button);
            } else if (p.isGivenUp()) {
                var gone = new Span(getTranslation("secretariat.recused", name));
                gone.addClassNames("muted", "small");
                box.add(gone);
            }
        });
        return box;
    }

    private Div open(Placed placed) {
        var assignment = placed.assignment();
        var missing = missing(assignment);
        if (missing == 0) return new Div(new StateBadge(Tone.GOOD, getTranslation("secretariat.complete")));
        var fill = new Button(getTranslation("secretariat.fill"), e -> assignment.places().stream()
                .filter(p -> p.isGivenUp())
                .findFirst()
                .ifPresent(p -> replace(placed, p.evaluator())));
        return new Div(new StateBadge(Tone.ATTENTION, getTranslation("secretariat.missing", missing)), fill);
    }

    private void replace(Placed placed, AccountId from) {
        var assignment = placed.assignment();
        var to = new Select<Account>();
        to.setLabel(getTranslation("secretariat.replace-by"));
        to.setItems(accounts.all(round.team(round.edition().team())).stream()
                .filter(a -> !assignment.has(a.id()))
                .toList());
        to.setItemLabelGenerator(Account::name);
        to.setWidthFull();
        new ReasonDialog(
                        getTranslation("secretariat.replace-name", names.getOrDefault(from, "")),
                        getTranslation("secretariat.replace"))
                .says(title(placed))
                .beside(to)
                .ask(reason -> {
                    if (to.getValue() == null) throw new Refusal(UiRefusal.SECRETARIAT_REPLACE_WHOM);
                    assignments.replace(
                            current.get(), assignment.id(), from, to.getValue().id(), reason);
                    ActTold.done(getTranslation("secretariat.replaced"));
                    changed.run();
                });
    }
}
