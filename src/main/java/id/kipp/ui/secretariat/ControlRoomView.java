package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.audit.Followers;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.judging.DeskProgress;
import id.kipp.judging.RoundRule;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FunnelChart;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Timeline;
import id.kipp.ui.layout.OfEdition;
import id.kipp.ui.parts.EditionChoice;
import id.kipp.ui.parts.EditionLine;
import id.kipp.ui.parts.RoundChoice;
import id.kipp.ui.parts.Steps;
import id.kipp.ui.parts.Wording;
import id.kipp.ui.secretariat.WaitingView.What;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The secretariat's first page: how many are where, what waits, until when. */
@Route("sekretariat")
@Menu(title = "secretariat.control-room", icon = "house", order = 10)
@OfEdition
@RolesAllowed("SECRETARIAT")
class ControlRoomView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Editions editions;
    private final Proposals proposals;
    private final DeskProgress progress;
    private final Followers followers;
    private final CurrentActor current;
    private final Clock clock;

    ControlRoomView(
            Editions editions,
            Proposals proposals,
            DeskProgress progress,
            Followers followers,
            CurrentActor current,
            Clock clock) {
        this.editions = editions;
        this.proposals = proposals;
        this.progress = progress;
        this.followers = followers;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        EditionChoice.of(editions.all(), event.getLocation().getQueryParameters(), Steps::judging, clock)
                .ifPresentOrElse(this::show, () -> add(new PageHead(getPageTitle()), NoEditions.here()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("secretariat.control-room");
    }

    private void show(EditionChoice choice) {
        var edition = choice.edition();
        var funnel = proposals.funnel(current.get(), edition.id());
        var columns = new Div(
                new Section(getTranslation("secretariat.tasks"), tasks(edition, funnel)),
                new Section(
                        getTranslation("secretariat.funnel"),
                        new FunnelChart(getTranslation("secretariat.funnel"), steps(funnel))));
        columns.addClassName("control-columns");
        add(
                head(choice).expects(getTranslation("secretariat.room-says")),
                columns,
                new Section(getTranslation("secretariat.calendar"), timeline(edition)),
                new FollowersCard(followers, current));
    }

    /** Of the steps that run, the one that ends first. */
    private PageHead head(EditionChoice choice) {
        var edition = choice.edition();
        var head = new PageHead(getPageTitle());
        var now = clock.instant();
        return edition.steps().stream()
                .filter(s -> edition.window(s).isOpen(now))
                .min(Comparator.comparing(s -> edition.window(s).closes()))
                .map(s -> choice.in(head, s, clock))
                .orElseGet(() -> head.choosing(choice)
                        .where(Wording.of(edition.constitution().name())));
    }

    private UnorderedList tasks(Edition edition, Map<Stage, Integer> funnel) {
        var actor = current.get();
        var list = new UnorderedList();
        list.addClassName("task-list");
        task(list, edition, "secretariat.task-screen", funnel.getOrDefault(Stage.SUBMITTED, 0), at(Stage.SUBMITTED));
        task(list, edition, "secretariat.task-returned", funnel.getOrDefault(Stage.RETURNED, 0), at(Stage.RETURNED));
        var rounds = RoundRule.of(edition).stream().filter(RoundRule::assigned).toList();
        rounds.forEach(r -> tasks(list, actor, r, rounds.size() == 1 ? "" : "?" + RoundChoice.NAME + "=" + r.key()));
        task(
                list,
                edition,
                "secretariat.task-confirm",
                toConfirm(edition),
                "sekretariat/edisi/" + edition.id().value());
        if (list.getChildren().findAny().isEmpty()) list.add(new ListItem(getTranslation("secretariat.no-tasks")));
        return list;
    }

    /** Changes of dates that others have asked for. */
    private long toConfirm(Edition edition) {
        return edition.pending().stream()
                .filter(m -> !editions.isExpired(edition, m)
                        && !m.by().equals(current.get().id()))
                .count();
    }

    private static String at(Stage stage) {
        return "sekretariat/seleksi?tahap=" + stage;
    }

    /** What a round in which people have places waits for. @param at what addresses of it end with */
    private void tasks(UnorderedList list, Actor actor, RoundRule round, String at) {
        var edition = round.edition();
        var desk = progress.counts(actor, edition.id(), round.key());
        task(list, edition, "secretariat.task-assign", desk.unplaced(), What.PENUGASAN.address() + at);
        task(list, edition, "secretariat.task-replace", desk.incomplete(), What.PENILAI.address() + at);
        task(list, edition, "secretariat.task-consolidate", desk.waiting(), What.KONSOLIDASI.address() + at);
        task(list, edition, "secretariat.task-third", desk.apart(), What.BERBEDA.address() + at);
        task(list, edition, "secretariat.task-third-awaited", desk.third(), What.KETIGA.address() + at);
        task(list, edition, "secretariat.task-nominate", desk.agreed(), "sekretariat/nominasi");
    }

    private void task(UnorderedList list, Edition edition, String key, long count, String href) {
        if (count == 0) return;
        var figure = new Span(Numbers.here().whole(count));
        figure.addClassName("task-figure");
        var link = new Anchor(
                href + (href.contains("?") ? "&" : "?") + "edisi="
                        + edition.id().value(),
                getTranslation(key));
        list.add(new ListItem(figure, link));
    }

    /** Each step counts everybody who has come at least that far. */
    private List<FunnelChart.Step> steps(Map<Stage, Integer> funnel) {
        return List.of(
                step("secretariat.funnel-begun", funnel, EnumSet.complementOf(EnumSet.of(Stage.DISCARDED))),
                step("stage.AT_AGENCY", funnel, EnumSet.complementOf(EnumSet.of(Stage.DRAFT, Stage.DISCARDED))),
                step("stage.SUBMITTED", funnel, EnumSet.range(Stage.SUBMITTED, Stage.CLOSED)),
                step("stage.SCREENED", funnel, EnumSet.range(Stage.SCREENED, Stage.AWARDED)),
                step("stage.NOMINATED", funnel, EnumSet.range(Stage.NOMINATED, Stage.AWARDED)),
                step("stage.FINALIST", funnel, EnumSet.range(Stage.FINALIST_PROVISIONAL, Stage.AWARDED)),
                step("stage.AWARDED", funnel, EnumSet.of(Stage.AWARDED)));
    }

    private FunnelChart.Step step(String key, Map<Stage, Integer> funnel, Set<Stage> stages) {
        var sum = stages.stream().mapToLong(s -> funnel.getOrDefault(s, 0)).sum();
        return new FunnelChart.Step(getTranslation(key), sum);
    }

    private Timeline timeline(Edition edition) {
        var now = clock.instant();
        return new Timeline(
                getTranslation("secretariat.calendar"),
                edition.steps().stream()
                        .map(s -> {
                            var w = edition.window(s);
                            var when = Dates.here().shortDay(w.opens()) + " – "
                                    + Dates.here().shortDay(w.closes().minusMillis(1));
                            var tense = w.isOpen(now)
                                    ? Timeline.Tense.NOW
                                    : now.isBefore(w.opens()) ? Timeline.Tense.COMING : Timeline.Tense.PAST;
                            return new Timeline.Step(EditionLine.step(edition, s), when, tense);
                        })
                        .toList());
    }
}
