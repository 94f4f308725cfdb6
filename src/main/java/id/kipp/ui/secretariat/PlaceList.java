package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Assignment;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Place;
import id.kipp.edition.Edition;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.kit.Tone;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proposals with their judges; places to be filled on top. */
final class PlaceList extends Div {

    private final Assignments assignments;
    private final CurrentActor current;
    private final Edition edition;
    private final List<Account> team;
    private final Map<AccountId, String> names;
    private final Map<ProposalId, String> titles = new HashMap<>();
    private final Runnable changed;

    PlaceList(
            Assignments assignments,
            Proposals proposals,
            Accounts accounts,
            CurrentActor current,
            Edition edition,
            List<Assignment> standing,
            Runnable changed) {
        this.assignments = assignments;
        this.current = current;
        this.edition = edition;
        this.changed = changed;
        this.team = accounts.all(edition.team().evaluators());
        this.names = accounts.names(standing.stream()
                .flatMap(a -> a.places().stream().map(Place::evaluator))
                .distinct()
                .toList());
        proposals
                .entries(current.get(), edition.id(), ProposalFilter.ALL)
                .forEach(p -> titles.put(
                        p.id(), p.submitted().number() + " · " + p.submitted().title()));
        var grid = new DataGrid<Assignment>(getTranslation("secretariat.places"));
        grid.text(getTranslation("secretariat.title"), a -> titles.getOrDefault(a.id(), ""))
                .setFlexGrow(3);
        grid.cell(getTranslation("secretariat.evaluators"), this::judges).setFlexGrow(3);
        grid.cell(getTranslation("secretariat.open-places"), this::open).setAutoWidth(true);
        grid.narrow(a -> new Div(new Span(titles.getOrDefault(a.id(), "")), judges(a), open(a)));
        grid.empty(new EmptyState(Glyph.INBOX, getTranslation("secretariat.no-places")));
        grid.setItems(standing.stream()
                .sorted(Comparator.comparing((Assignment a) -> missing(a) == 0)
                        .thenComparing(a -> titles.getOrDefault(a.id(), "")))
                .toList());
        add(new Section(getTranslation("secretariat.places"), grid.counted("secretariat.count"), grid));
    }

    private int missing(Assignment assignment) {
        return Math.max(
                0,
                edition.constitution().desk().reviewsPerProposal()
                        - assignment.evaluators().size());
    }

    private Div judges(Assignment assignment) {
        var box = new Div();
        box.addClassName("row");
        assignment.places().forEach(p -> {
            var name = names.getOrDefault(p.evaluator(), "");
            if (p.isActive()) {
                var button = new Button(name, e -> replace(assignment, p.evaluator()));
                button.setSuffixComponent(Glyph.SHUFFLE.icon());
                button.addThemeVariants(ButtonVariant.TERTIARY);
                button.setAriaLabel(getTranslation("secretariat.replace-name", name));
                box.add(button);
            } else if (p.ended() == Place.Ending.RECUSED) {
                var gone = new Span(getTranslation("secretariat.recused", name));
                gone.addClassNames("muted", "small");
                box.add(gone);
            }
        });
        return box;
    }

    private Div open(Assignment assignment) {
        var missing = missing(assignment);
        if (missing == 0) return new Div(new StateBadge(Tone.GOOD, getTranslation("secretariat.complete")));
        var fill = new Button(getTranslation("secretariat.fill"), e -> assignment.places().stream()
                .filter(p -> p.ended() == Place.Ending.RECUSED)
                .findFirst()
                .ifPresent(p -> replace(assignment, p.evaluator())));
        return new Div(new StateBadge(Tone.ATTENTION, getTranslation("secretariat.missing", missing)), fill);
    }

    private void replace(Assignment assignment, AccountId from) {
        var to = new Select<Account>();
        to.setLabel(getTranslation("secretariat.replace-by"));
        to.setItems(team.stream().filter(a -> !assignment.has(a.id())).toList());
        to.setItemLabelGenerator(Account::name);
        to.setWidthFull();
        new ReasonDialog(
                        getTranslation("secretariat.replace-name", names.getOrDefault(from, "")),
                        getTranslation("secretariat.replace"))
                .says(titles.getOrDefault(assignment.id(), ""))
                .beside(to)
                .ask(reason -> {
                    if (to.getValue() == null) throw new Refusal("secretariat.replace-whom");
                    assignments.replace(
                            current.get(), assignment.id(), from, to.getValue().id(), reason);
                    Toast.done(getTranslation("secretariat.replaced"));
                    changed.run();
                });
    }
}
