package id.kipp.ui.kit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Until when, in WIB and on the reader's own clock, and how long that is from now. */
public final class DeadlineLabel extends Span {

    private static final Duration SOON = Duration.ofHours(48);

    public DeadlineLabel(Instant until, Clock clock) {
        var now = clock.instant();
        var over = !now.isBefore(until);
        var soon = !over && Duration.between(now, until).compareTo(SOON) < 0;
        addClassName("deadline");
        if (soon) addClassName("soon");
        if (over) addClassName("over");
        var moment = new Span(getTranslation(
                over ? "kit.deadline-over" : "kit.deadline",
                Dates.here().full(Dates.lastMinute(until), Dates.zoneHere())));
        var distance = new Span(Dates.here().distance(until, now));
        distance.addClassName("deadline-distance");
        add(
                (over ? Glyph.LOCK : soon ? Glyph.HOURGLASS : Glyph.CLOCK).icon(),
                new Span(moment, new Text(" · "), distance));
    }
}
