package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.judging.RatingAlarms;
import id.kipp.judging.RatingComments;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.layout.Phase;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.TableLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;

/** Where too many ratings of the public came from one network: whether they count is decided here; and comments that nobody has read. */
@Route("sekretariat/penilaian-masyarakat")
@Menu(title = "rating-alarm.title", icon = "shield-check", order = 46)
@InPhase(Phase.JUDGE)
@OfEdition
@RolesAllowed("SECRETARIAT")
class RatingAlarmsView extends EditionPage {

    private static final int SHOWN = 200;

    private final RatingAlarms alarms;
    private final RatingComments comments;
    private final CurrentActor current;

    RatingAlarmsView(
            RatingAlarms alarms, RatingComments comments, CurrentActor current, Editions editions, Clock clock) {
        super("rating-alarm.title", "rating-alarm.says", Steps::judging, editions, clock);
        this.alarms = alarms;
        this.comments = comments;
        this.current = current;
    }

    @Override
    void fill(Div place, Edition edition) {
        var grid = new DataGrid<RatingAlarms.Row>(getTranslation("rating-alarm.title"));
        grid.text(getTranslation("rating-alarm.innovation"), r -> r.number() + " " + r.title())
                .setFlexGrow(3);
        grid.text(getTranslation("rating-alarm.network"), r -> r.alarm().where().network());
        var at = grid.text(getTranslation("rating-alarm.at"), r -> Dates.here()
                .shortDay(r.alarm().at()));
        grid.badge(getTranslation("people.state"), this::state);
        grid.cell("", r -> decide(r, () -> show(grid, edition)))
                .setKey("decide")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.sorting();
        at.setComparator(Comparator.comparing(r -> r.alarm().at()));
        grid.narrow(r -> new NarrowRow(
                new Span(r.title()),
                new Span(Dates.here().shortDay(r.alarm().at())),
                state(r),
                decide(r, () -> show(grid, edition))));
        grid.empty(new EmptyState(getTranslation("rating-alarm.none")));
        show(grid, edition);
        place.add(
                TableLinks.of("peringatan-penilaian-" + edition.id().value(), grid),
                grid,
                new CommentsPart(comments, current, edition.id()));
    }

    private void show(DataGrid<RatingAlarms.Row> grid, Edition edition) {
        grid.setItems(alarms.all(current.get(), edition.id(), SHOWN));
    }

    private StateBadge state(RatingAlarms.Row row) {
        var ruling = row.alarm().ruling();
        if (ruling == null) return new StateBadge(Tone.BUSY, getTranslation("rating-alarm.waits"));
        return ruling.counts()
                ? new StateBadge(Tone.GOOD, getTranslation("rating-alarm.counts"))
                : new StateBadge(Tone.QUIET, getTranslation("rating-alarm.aside"));
    }

    private Div decide(RatingAlarms.Row row, Runnable done) {
        var acts = new Div();
        acts.addClassName("actions");
        acts.add(act(row, true, done)); // once more, where the server fell over on the way
        if (row.alarm().ruling() == null) acts.add(act(row, false, done));
        return acts;
    }

    private Button act(RatingAlarms.Row row, boolean counts, Runnable done) {
        var word = getTranslation(counts ? "rating-alarm.let-count" : "rating-alarm.keep-aside");
        var button = new Button(word);
        button.setAriaLabel(word + ": " + row.title());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> {
            var held = alarms.held(current.get(), row.alarm());
            new ReasonDialog(word, word)
                    .says(getTranslation(counts ? "rating-alarm.let-count-says" : "rating-alarm.keep-aside-says", held))
                    .ask(reason -> {
                        alarms.rule(current.get(), row.alarm(), held, counts, reason);
                        done.run();
                    });
        });
        return button;
    }
}
