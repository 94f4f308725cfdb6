package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.account.CurrentActor;
import id.kipp.hub.HubPlans;
import id.kipp.hub.HubYear;
import id.kipp.hub.PlanItem;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A hub's work plan of a year: what is done, what is late, and the same as a calendar file. */
public final class HubPlanPart extends Div {

    private final HubPlans plans;
    private final CurrentActor current;
    private final String hub;
    private final Clock clock;
    private int year;

    public HubPlanPart(HubPlans plans, CurrentActor current, String hub, Clock clock) {
        this.plans = plans;
        this.current = current;
        this.hub = hub;
        this.clock = clock;
        this.year = today().getYear();
        show();
    }

    private void show() {
        removeAll();
        var plan = plans.of(current.get(), hub, year);
        var before = new Button(Integer.toString(year - 1), Glyph.PREVIOUS.icon(), e -> turn(-1));
        var after = new Button(Integer.toString(year + 1), Glyph.NEXT.icon(), e -> turn(1));
        var fresh = new Button(getTranslation("hub.plan-add"), Glyph.PLUS.icon(), e -> new HubPlanDialog(
                        year,
                        i -> plan(
                                plan,
                                Stream.concat(plan.items().stream(), Stream.of(i))
                                        .toList()))
                .open());
        var section = new Section(getTranslation("hub.plan", Integer.toString(year)), grid(plan))
                .says(getTranslation("hub.plan-says"));
        var usual = new Button(getTranslation("hub.plan-usual"));
        Attempt.onClick(usual, () -> plan(plan, plans.usual(current.get(), year)));
        if (plan.items().isEmpty()) section.actions(before, after, usual, fresh);
        else section.actions(before, after, file(), fresh);
        add(section);
    }

    private void turn(int by) {
        Attempt.run(this, () -> {
            year += by;
            try {
                show();
            } catch (Refusal tooFar) {
                year -= by;
                show();
                throw tooFar;
            }
        });
    }

    private void plan(HubYear seen, List<PlanItem> items) {
        plans.plan(current.get(), seen, items);
        show();
    }

    private DataGrid<PlanItem> grid(HubYear plan) {
        var grid = new DataGrid<PlanItem>(getTranslation("hub.plan", Integer.toString(year)));
        var when = grid.text(getTranslation("hub.plan-when"), HubPlanPart::when)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.text(getTranslation("hub.plan-what"), PlanItem::activity).setFlexGrow(3);
        grid.text(getTranslation("hub.plan-unit"), PlanItem::unit);
        grid.badge(getTranslation("people.state"), this::state);
        grid.cell("", i -> done(plan, i)).setKey("done").setAutoWidth(true).setFlexGrow(0);
        grid.narrow(i -> new NarrowRow(new Span(i.activity()), new Span(when(i)), state(i), done(plan, i)));
        grid.empty(new EmptyState(getTranslation("hub.plan-none")));
        grid.sorting();
        when.setComparator(Comparator.comparing(PlanItem::from));
        grid.setItems(plan.items());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static String when(PlanItem item) {
        return Dates.here().days(item.from(), item.until());
    }

    private StateBadge state(PlanItem item) {
        if (item.done() != null)
            return new StateBadge(
                    Tone.GOOD, getTranslation("hub.plan-done", Dates.here().shortDay(item.done())));
        return item.isLate(today())
                ? new StateBadge(Tone.ATTENTION, getTranslation("hub.plan-late"))
                : new StateBadge(Tone.QUIET, getTranslation("hub.plan-open"));
    }

    private Button done(HubYear plan, PlanItem item) {
        var open = item.done() == null;
        var button = new Button(getTranslation(open ? "hub.plan-do" : "hub.plan-undo"));
        button.setAriaLabel(button.getText() + ": " + item.activity());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> {
            var items = new ArrayList<>(plan.items());
            items.set(
                    items.indexOf(item),
                    new PlanItem(
                            item.kind(),
                            item.activity(),
                            item.unit(),
                            item.from(),
                            item.until(),
                            open ? today() : null));
            plan(plan, items);
        });
        return button;
    }

    private Anchor file() {
        var of = year;
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = plans.calendar(current.get(), hub, of).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "hub-" + hub + "-" + of + ".ics", "text/calendar", bytes.length);
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("hub.plan-file"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.WIB);
    }
}
