package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Naming;
import id.kipp.assignment.Naming.Nameable;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Judges;
import id.kipp.edition.Step;
import id.kipp.judging.RoundRule;
import id.kipp.kernel.AccountId;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.RoundChoice;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TableLinks;
import id.kipp.ui.parts.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who looks at what in rounds in which the secretariat names those who judge, such as field verification. */
@Route("sekretariat/penunjukan")
@Menu(title = "naming.title", icon = "users", order = 42)
@InPhase(Phase.JUDGE)
@OfEdition
@RolesAllowed("SECRETARIAT")
class NamingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Naming naming;
    private final Assignments assignments;
    private final Accounts accounts;
    private final Editions editions;
    private final CurrentActor current;
    private final Clock clock;
    private final Map<AccountId, String> names = new HashMap<>();
    private QueryParameters asked = QueryParameters.empty();

    NamingView(
            Naming naming,
            Assignments assignments,
            Accounts accounts,
            Editions editions,
            CurrentActor current,
            Clock clock) {
        this.naming = naming;
        this.assignments = assignments;
        this.accounts = accounts;
        this.editions = editions;
        this.current = current;
        this.clock = clock;
        addClassName("list-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters();
        removeAll();
        EditionChoice.of(editions.all(), asked, NamingView::step, clock)
                .ifPresentOrElse(this::show, () -> add(new PageHead(getPageTitle()), NoEditions.here()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("naming.title");
    }

    private static List<RoundRule> rounds(Edition edition) {
        return RoundRule.of(edition).stream()
                .filter(r -> r.round().judges().who() == Judges.Who.NAMED)
                .toList();
    }

    /** In which names are given; that of the last decision where they never are. */
    private static Step step(Edition edition) {
        return rounds(edition).stream().findFirst().map(RoundRule::step).orElseGet(() -> Steps.awarding(edition));
    }

    private void show(EditionChoice choice) {
        removeAll();
        var edition = choice.edition();
        var head = choice.in(new PageHead(getPageTitle()), step(edition), clock);
        var rounds = rounds(edition);
        if (rounds.isEmpty()) {
            add(head, new EmptyState(getTranslation("naming.no-round")));
            return;
        }
        var chosen = RoundChoice.of(rounds, rounds.getFirst(), asked);
        var round = chosen.round();
        head.expects(getTranslation("naming.says", Wording.of(round.round().name())));
        var all = naming.of(current.get(), edition.id(), round.key());
        names.putAll(accounts.names(
                all.stream().flatMap(n -> n.judges().stream()).distinct().toList()));
        var grid = new DataGrid<Nameable>(getPageTitle());
        grid.text(getTranslation("secretariat.number"), n -> n.subject().number())
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.text(getTranslation("secretariat.title"), n -> n.subject().title()).setFlexGrow(4);
        grid.text(getTranslation("naming.judges"), this::judges).setFlexGrow(3);
        grid.cell(getTranslation("naming.name"), n -> acts(choice, round, n)).setAutoWidth(true);
        grid.sorting();
        grid.narrow(n -> new Div(new Span(n.subject().label()), new Span(judges(n)), acts(choice, round, n)));
        grid.empty(new EmptyState(getTranslation("naming.none")));
        grid.setItems(all);
        add(head, chosen, grid.counted("secretariat.count"), TableLinks.of("penunjukan", grid), grid);
    }

    private String judges(Nameable of) {
        if (of.judges().isEmpty()) return getTranslation("naming.nobody");
        var named = of.judges().stream().map(j -> names.getOrDefault(j, "")).collect(Collectors.joining(", "));
        return of.lacking().stream()
                .map(team -> getTranslation("naming.lacking", getTranslation("workshop.board." + team)))
                .collect(Collectors.joining("; ", of.lacking().isEmpty() ? named : named + "; ", ""));
    }

    private Div acts(EditionChoice choice, RoundRule round, Nameable of) {
        var acts = new Div(button(choice, round, of));
        acts.addClassName("actions");
        if (of.judges().isEmpty()) return acts;
        var back = new Button(getTranslation("naming.take-back"), e -> askBack(choice, round, of));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(getTranslation("naming.take-back-for", of.subject().title()));
        acts.add(back);
        return acts;
    }

    private void askBack(EditionChoice choice, RoundRule round, Nameable of) {
        var who = new Select<AccountId>();
        who.setLabel(getTranslation("naming.take-back-whom"));
        who.setItems(of.judges());
        who.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        who.setValue(of.judges().getFirst());
        who.setWidthFull();
        new ReasonDialog(getTranslation("naming.take-back-ask"), getTranslation("naming.take-back"))
                .says(of.subject().label())
                .says(getTranslation("naming.take-back-says"))
                .beside(who)
                .ask(reason -> {
                    assignments.takeBack(
                            current.get(), round.key(), of.subject().id(), who.getValue(), reason);
                    ActTold.done(getTranslation("naming.taken-back", names.getOrDefault(who.getValue(), "")));
                    show(choice);
                });
    }

    private Button button(EditionChoice choice, RoundRule round, Nameable of) {
        var button = new Button(getTranslation("naming.name"), e -> ask(choice, round, of));
        button.setAriaLabel(getTranslation("naming.name-for", of.subject().title()));
        return button;
    }

    private void ask(EditionChoice choice, RoundRule round, Nameable of) {
        var who = new MultiSelectComboBox<Account>(getTranslation("naming.who"));
        who.setItems(naming.candidates(current.get(), round.key(), of.subject().id()));
        who.setItemLabelGenerator(Account::name);
        who.setWidthFull();
        new ConfirmAction(getTranslation("naming.ask", Wording.of(round.round().name())), getTranslation("naming.name"))
                .says(of.subject().label())
                .says(getTranslation("naming.ask-says"))
                .beside(who)
                .ask(() -> {
                    var judges = who.getValue().stream().map(Account::id).toList();
                    assignments.name(current.get(), round.key(), of.subject().id(), judges);
                    ActTold.done(getTranslation("naming.named"));
                    show(choice);
                });
    }
}
