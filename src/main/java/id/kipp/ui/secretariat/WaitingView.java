package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.assignment.Subject;
import id.kipp.edition.Editions;
import id.kipp.edition.Merging;
import id.kipp.judging.DeskProgress;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Thirds;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.CallThird;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.RoundChoice;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;

/** What a figure in the control room counts: exactly those proposals, and where each is dealt with. */
@Route("sekretariat/menunggu/:apa")
@RolesAllowed("SECRETARIAT")
class WaitingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    enum What {
        PENUGASAN(DeskProgress.Waiting.UNPLACED),
        PENILAI(DeskProgress.Waiting.INCOMPLETE),
        KONSOLIDASI(DeskProgress.Waiting.TO_AGREE),
        BERBEDA(DeskProgress.Waiting.APART),
        KETIGA(DeskProgress.Waiting.THIRD);

        final DeskProgress.Waiting waiting;

        What(DeskProgress.Waiting waiting) {
            this.waiting = waiting;
        }

        String address() {
            return "sekretariat/menunggu/" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Editions editions;
    private final DeskProgress desk;
    private final Thirds thirds;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Clock clock;
    private What what = What.KONSOLIDASI;
    private QueryParameters query = QueryParameters.empty();

    WaitingView(
            Editions editions, DeskProgress desk, Thirds thirds, Accounts accounts, CurrentActor current, Clock clock) {
        this.editions = editions;
        this.desk = desk;
        this.thirds = thirds;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("apa").orElse("").toUpperCase(Locale.ROOT);
        what = Arrays.stream(What.values())
                .filter(w -> w.name().equals(asked))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        removeAll();
        query = event.getLocation().getQueryParameters();
        EditionChoice.of(editions.all(), query, Steps::judging, clock)
                .ifPresentOrElse(this::show, () -> add(new PageHead(getPageTitle()), NoEditions.here()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("secretariat.waits-" + what);
    }

    private void show(EditionChoice choice) {
        var edition = choice.edition();
        var rounds = RoundRule.of(edition).stream().filter(RoundRule::assigned).toList();
        if (rounds.isEmpty()) throw new NotFoundException();
        var chosen = RoundChoice.of(rounds, rounds.getFirst(), query);
        var round = chosen.round();
        var grid = new DataGrid<Subject>(getPageTitle());
        grid.text(getTranslation("secretariat.number"), Subject::number)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.link(getTranslation("secretariat.title"), Subject::title, WaitingView::href)
                .setFlexGrow(4);
        grid.text(getTranslation("secretariat.agency"), p -> p.judged().institution())
                .setFlexGrow(3);
        var call = new CallThird(thirds, accounts, current, grid.getDataProvider()::refreshAll);
        var calls = what == What.BERBEDA && round.round().merging().caller() == Merging.Caller.SECRETARIAT;
        if (calls) grid.cell(getTranslation("secretariat.third"), call::button).setFlexGrow(2);
        grid.narrow(p -> {
            var row = new Div(
                    new Anchor(href(p), p.title()),
                    new Span(p.number() + " · " + p.judged().institution()));
            if (calls) row.add(call.button(p));
            return row;
        });
        grid.empty(new EmptyState(getTranslation("secretariat.waits-none")));
        var actor = current.get();
        grid.setItems(
                q -> {
                    var page =
                            desk.waiting(actor, edition.id(), round.key(), what.waiting, q.getOffset(), q.getLimit());
                    return (calls ? call.of(round, page) : page).stream();
                },
                q -> (int) desk.count(actor, edition.id(), round.key(), what.waiting));
        var head = choice.in(new PageHead(getPageTitle()), round.step(), clock)
                .expects(getTranslation("secretariat.waits-says-" + what));
        if (what == What.PENUGASAN || what == What.PENILAI)
            head.actions(new Anchor(
                    "sekretariat/penugasan?edisi=" + edition.id().value(), getTranslation("secretariat.assignment")));
        addClassName("list-view");
        add(head, chosen, call, grid.counted("secretariat.count"), TableLinks.of("menunggu", grid), grid);
    }

    private static String href(Subject proposal) {
        return "sekretariat/seleksi/" + proposal.id().value();
    }
}
