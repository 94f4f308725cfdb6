package id.kipp.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Minutes and seconds that run in the browser, without asking the server each second. Past the end it counts what is over. */
@JavaScript("context://js/kipp.js")
public final class Countdown extends Span {

    private final Clock clock;
    private final Instant end;

    public Countdown(Instant end, Clock clock) {
        this.end = end;
        this.clock = clock;
        addClassName("countdown");
        getElement().setAttribute("role", "timer");
        setText(text(remaining()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.kipp.countdown(this, $0)", (double)
                remaining().toMillis());
    }

    private Duration remaining() {
        return Duration.between(clock.instant(), end);
    }

    static String text(Duration remaining) {
        var seconds = Math.abs(remaining.toSeconds());
        return "%s%d:%02d".formatted(remaining.isNegative() ? "+" : "", seconds / 60, seconds % 60);
    }
}
