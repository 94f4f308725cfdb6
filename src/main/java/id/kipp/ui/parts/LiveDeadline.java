package id.kipp.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.edition.Window;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.DeadlineLabel;
import id.kipp.ui.kit.Glyph;
import java.time.Clock;

/** Until when a step goes, or from when on; it follows the calendar while the page is open, and says so when it moves. */
final class LiveDeadline extends Span {

    private final Step step;
    private final Clock clock;
    private volatile Window shown;
    private final Runnable moved;

    /** @param moved done in the page when the calendar has moved, after it was said */
    LiveDeadline(Edition edition, Step step, Clock clock, Runnable moved) {
        this.step = step;
        this.clock = clock;
        this.moved = moved;
        this.shown = edition.window(step);
        addClassName("live-deadline");
        CalendarWatch.follow(this, edition.id(), this::look);
        show();
    }

    private void look(UI ui, Edition now) {
        var window = now.window(step);
        if (window.equals(shown)) return;
        shown = window;
        ui.access(() -> {
            show();
            ActTold.done(getTranslation(
                    "parts.calendar-moved",
                    EditionLine.step(now, step),
                    Dates.here().full(Dates.lastMinute(window.closes()), Dates.zoneHere())));
            moved.run();
        });
    }

    private void show() {
        removeAll();
        if (!clock.instant().isBefore(shown.opens())) {
            add(new DeadlineLabel(shown.closes(), clock));
            return;
        }
        var opens = getTranslation("parts.opens", Dates.here().full(shown.opens(), Dates.zoneHere()));
        var line = new Span(Glyph.CALENDAR_CLOCK.icon(), new Span(opens));
        line.addClassName("deadline");
        add(line);
    }
}
