package id.kipp.ui.judging;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.judging.Task;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Filters;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.FilterBars;
import id.kipp.ui.parts.TableLinks;
import id.kipp.ui.parts.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The worklist; a person has a few hundred at most, so the list is in memory and filters at once. */
final class TaskList extends Div {

    private final DataGrid<Task> grid = new DataGrid<>(getTranslation("evaluator.tasks"));
    private final List<Task> all;
    private final String round;

    /** @param asked which of them the address asks for @param round what addresses of its sheets end with */
    TaskList(List<Task> all, QueryParameters asked, String round, FilterBars bars) {
        this.all = all;
        this.round = round;
        addClassName("stack");
        grid.text(getTranslation("evaluator.number"), t -> t.subject().number())
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.link(getTranslation("evaluator.title"), t -> t.subject().title(), t -> href(t, round))
                .setFlexGrow(3);
        grid.text(getTranslation("evaluator.agency"), t -> t.subject().judged().institution())
                .setFlexGrow(2);
        grid.badge(getTranslation("evaluator.state"), this::badge);
        grid.figure(getTranslation("evaluator.own-points"), this::given);
        grid.sorting();
        grid.narrow(t -> new Div(
                new Anchor(href(t, round), t.subject().title()),
                new Span(t.subject().number() + " · " + t.subject().judged().institution()),
                badge(t)));
        grid.empty(
                new EmptyState(getTranslation("evaluator.no-tasks")).hint(getTranslation("evaluator.no-tasks-hint")));
        grid.setItems(all);
        var filters = new Filters(this::filter)
                .search("cari", getTranslation("evaluator.search"))
                .choice("keadaan", getTranslation("evaluator.state"), states())
                .beside(grid.counted("evaluator.count"), TableLinks.of("tugas", grid));
        bars.beside(filters, "evaluasi");
        add(filters, grid);
        filters.show(asked);
    }

    /** Where a task leads: to the sheet, or to the team once all have sealed. */
    static String href(Task task, String round) {
        var sheet = "evaluasi/" + task.subject().id().value();
        return switch (task.state()) {
            case TO_CONSOLIDATE, AGREED -> sheet + "/konsolidasi" + round;
            case UNREAD, STARTED, SEALED, RECUSED, OVER -> sheet + round;
        };
    }

    private void filter(Map<String, String> values) {
        var words = values.getOrDefault("cari", "").toLowerCase(Locale.ROOT);
        var state = values.getOrDefault("keadaan", "");
        grid.setItems(all.stream()
                .filter(t -> state.isEmpty() || t.state().name().equals(state))
                .filter(t -> text(t).contains(words))
                .toList());
    }

    private static String text(Task task) {
        var s = task.subject();
        return (s.number() + " " + s.title() + " " + s.judged().institution()).toLowerCase(Locale.ROOT);
    }

    private Map<String, String> states() {
        var words = new LinkedHashMap<String, String>();
        for (var state : Task.State.values()) {
            if (state != Task.State.RECUSED && state != Task.State.OVER) words.put(state.name(), word(state));
        }
        return words;
    }

    private String word(Task.State state) {
        return getTranslation("task." + state);
    }

    private StateBadge badge(Task task) {
        var tone =
                switch (task.state()) {
                    case UNREAD -> Tone.QUIET;
                    case STARTED -> Tone.BUSY;
                    case SEALED, AGREED -> Tone.GOOD;
                    case TO_CONSOLIDATE -> Tone.ATTENTION;
                    case RECUSED, OVER -> Tone.QUIET;
                };
        var agreed = task.agreed();
        return new StateBadge(
                tone, agreed == null ? word(task.state()) : word(task.state()) + " " + ScoreTable.score(agreed));
    }

    private String given(Task task) {
        var own = task.own();
        var total = own.total();
        return total != null ? Wording.points(total) : own.given() + " / " + own.criteria();
    }
}
