package id.kipp.ui.judging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.judging.Hearing;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Schedules;
import id.kipp.judging.Task;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.RoundChoice;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The panelist's finalists in the order of the schedule, with how far the own sheet is. */
@Route("panel/wawancara")
@Menu(title = "panel.hearings", icon = "mic", order = 65)
@InPhase(Phase.JUDGE)
@OfEdition
@RolesAllowed("PANELIST")
class HearingsView extends JudgeListPage {

    private final Schedules schedules;

    HearingsView(JudgeDesk desk, Schedules schedules) {
        super(Role.PANELIST, "panel.hearings", desk);
        this.schedules = schedules;
    }

    @Override
    protected Step step(Edition edition) {
        return Steps.hearing(edition);
    }

    @Override
    protected String says(Edition edition) {
        return "panel.hearings-says";
    }

    @Override
    RoundRule usual(List<RoundRule> rounds) {
        return rounds.stream().filter(r -> r.round().isHearing()).findFirst().orElse(rounds.getLast());
    }

    @Override
    void list(RoundChoice round, PageHead head, QueryParameters asked) {
        var grid = new DataGrid<Turn>(getPageTitle());
        grid.text(getTranslation("panel.when"), Turn::when).setAutoWidth(true).setFlexGrow(0);
        grid.link(getTranslation("secretariat.title"), Turn::title, t -> t.href(round))
                .setFlexGrow(3);
        grid.text(getTranslation("secretariat.agency"), Turn::agency).setFlexGrow(2);
        grid.cell(getTranslation("secretariat.state"), t -> state(t.task())).setFlexGrow(2);
        grid.figure(getTranslation("panel.bench"), Turn::sealed);
        grid.narrow(t -> new Div(
                t.href(round).isEmpty() ? new Span(t.title()) : new Anchor(t.href(round), t.title()),
                new Span(t.when() + " · " + t.agency()),
                state(t.task())));
        grid.empty(new EmptyState(getTranslation("panel.no-finalists")));
        grid.setItems(DataProvider.fromCallbacks(
                query -> turns(round.round(), query.getOffset(), query.getLimit()), query -> tasks().count(
                                actor(),
                                round.round().edition().id(),
                                round.round().key())));
        addClassName("list-view");
        add(grid.counted("schedule.count"), TableLinks.of("wawancara", grid), grid);
        apart(round);
    }

    private Stream<Turn> turns(RoundRule round, int offset, int limit) {
        var page = tasks().page(actor(), round.edition().id(), round.key(), offset, limit);
        var slots = schedules.of(page.stream().map(t -> t.subject().id()).toList());
        return page.stream().map(t -> new Turn(t, slots.get(t.subject().id())));
    }

    /** @param slot null while not scheduled, and where there are no hearings */
    private record Turn(Task task, @Nullable Hearing slot) {

        String title() {
            return task.subject().title();
        }

        String agency() {
            return task.subject().judged().institution();
        }

        String when() {
            return slot == null ? "–" : Dates.here().brief(slot.startsAt());
        }

        String href(RoundChoice round) {
            return task.isReadable() ? "panel/sesi/" + task.subject().id().value() + round.inAddress() : "";
        }

        String sealed() {
            return task.team().sealed() + " / " + task.team().judges();
        }
    }

    private Component state(Task task) {
        var conflict = task.conflict();
        if (conflict != null) {
            var why = new Span(getTranslation("conflict." + conflict));
            why.addClassNames("muted", "small", "conflict-why");
            return new Div(new StateBadge(Tone.QUIET, Glyph.BAN, getTranslation("panel.conflict")), why);
        }
        return switch (task.state()) {
            case SEALED, TO_CONSOLIDATE, AGREED ->
                new StateBadge(
                        Tone.GOOD, getTranslation(task.team().isComplete() ? "evaluator.sealed" : "task.SEALED"));
            case STARTED -> new StateBadge(Tone.BUSY, getTranslation("task.STARTED"));
            case UNREAD, RECUSED, OVER -> new StateBadge(Tone.QUIET, getTranslation("task.UNREAD"));
        };
    }
}
