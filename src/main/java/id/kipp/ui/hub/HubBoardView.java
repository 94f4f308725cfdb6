package id.kipp.ui.hub;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubRegister;
import id.kipp.replication.ReplicationRow;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.Replications;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.LaneBoard;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the hub's region takes over, by how far it has come, each with its age. */
@Route("meja-hub")
@Menu(title = "hub.board", icon = "sprout", order = 1)
@RolesAllowed("HUB")
class HubBoardView extends HubPage {

    private static final int SHOWN = 200;

    private final Replications replications;
    private final Clock clock;

    HubBoardView(HubRegister register, Replications replications, CurrentActor current, Clock clock) {
        super("hub.board", register, current);
        this.replications = replications;
        this.clock = clock;
    }

    @Override
    void fill(Hub hub) {
        var province = hub.head().province();
        var head = new PageHead(getPageTitle()).where(hub.head().name());
        if (province == null) {
            add(head, new EmptyState(getTranslation("hub.board-no-region")));
            return;
        }
        var states = replications.statesOfRegion(me(), province);
        var rows = replications.ofRegion(me(), province, 0, SHOWN);
        var innovations = new Anchor(
                "katalog?provinsi=" + URLEncoder.encode(province.label(), StandardCharsets.UTF_8),
                getTranslation("hub.innovations", province.label()));
        innovations.setRouterIgnore(true);
        var board = new LaneBoard();
        for (var lane : HubLane.values()) board.add(lane(lane, rows, states));
        add(head.expects(expects(states)).facts(innovations), board, LaneBoard.keys());
    }

    private String expects(Map<ReplicationState, Integer> states) {
        var all = states.values().stream().mapToInt(Integer::intValue).sum();
        var risk = states.getOrDefault(ReplicationState.AT_RISK, 0);
        return all == 0 ? getTranslation("hub.board-none") : getTranslation("hub.board-says", all, risk);
    }

    private Section lane(HubLane lane, List<ReplicationRow> rows, Map<ReplicationState, Integer> states) {
        var cards = rows.stream().filter(r -> lane.holds(r.state())).toList();
        var all = states.entrySet().stream()
                .filter(e -> lane.holds(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        var count = new Span(Numbers.here().whole(all));
        count.addClassName("count");
        var name = getTranslation("hub.lane." + lane);
        var head = new Div(new H2(new Span(name)), count);
        head.addClassName("lane-head");
        var section = new Section(head);
        section.addClassName("lane");
        section.getElement().setAttribute("aria-label", name);
        cards.forEach(r -> section.add(card(r)));
        if (all == 0) section.add(says(getTranslation("hub.lane-empty")));
        if (all > cards.size())
            section.add(says(getTranslation("kit.and-more", Numbers.here().whole(all - (long) cards.size()))));
        return section;
    }

    private Article card(ReplicationRow row) {
        var by = new Span(row.about().adopter().name());
        by.addClassNames("muted", "small");
        var age = new Span(getTranslation(
                "hub.age",
                getTranslation(row.state().key()),
                Dates.here().length(Duration.between(row.standing().since(), clock.instant()))));
        age.addClassNames("muted", "small");
        var card = new Article(new H3(new Anchor("replikasi/" + row.id().value(), row.title())), by, age);
        card.addClassName("board-card");
        var today = LocalDate.now(clock.withZone(Dates.WIB));
        row.due()
                .filter(d -> d.isBefore(today) && !row.state().isOver())
                .ifPresent(d -> card.add(new StateBadge(
                        Tone.ATTENTION, getTranslation("hub.late", Dates.here().shortDay(d)))));
        if (row.state() == ReplicationState.AT_RISK)
            card.add(new StateBadge(Tone.BAD, getTranslation(row.state().key())));
        var note = new Anchor("meja-hub/kegiatan?replikasi=" + row.id().value(), getTranslation("hub.note-write"));
        note.getElement().setAttribute("aria-label", getTranslation("hub.note-write") + ": " + row.title());
        card.add(note);
        return card;
    }

    private static Paragraph says(String sentence) {
        var says = new Paragraph(sentence);
        says.addClassNames("muted", "small");
        return says;
    }
}
