package id.kipp.ui.unit;

import com.vaadin.flow.component.html.Span;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import java.time.Clock;
import java.time.Instant;

/**
 * Whether what is on the screen is in the store, and since when. That something was typed which is not there yet, or that the
 * server is out of reach, the browser shows by itself ({@code writing.js}): the sentences for it wait here.
 */
final class SavedMark extends Span {

    private final Clock clock;
    private final Span stored = new Span();
    private final Span kept = new Span(Glyph.CHECK.icon());
    private final Span refused = new Span(Glyph.ALERT.icon());

    SavedMark(Instant at, Clock clock) {
        this.clock = clock;
        addClassName("saved-mark");
        getElement().setAttribute("role", "status");
        var said = new Span(kept, refused, stored);
        said.addClassName("saved-stored");
        add(
                said,
                part("saved-typed", Glyph.WRITE, getTranslation("unit.not-saved-yet")),
                part("saved-offline", Glyph.ALERT, getTranslation("unit.offline")));
        saved(at);
    }

    void saved(Instant at) {
        var here = Dates.zoneHere();
        var time = Dates.here().time(at, here);
        var day = at.atZone(here).toLocalDate();
        var today = day.equals(clock.instant().atZone(here).toLocalDate());
        getElement().executeJs("this.dispatchEvent(new Event('kipp-saved'))");
        say(getTranslation("unit.saved", today ? time : Dates.here().shortDay(day) + " " + time), false);
    }

    /** What is typed stays on the screen; the sentence says why it could not be kept. */
    void failed(String why) {
        say(getTranslation("unit.not-saved", why), true);
    }

    /** In place: one sentence changes at a save, and nothing else is sent. */
    private void say(String sentence, boolean failed) {
        setClassName("failed", failed);
        kept.setVisible(!failed);
        refused.setVisible(failed);
        stored.setText(sentence);
    }

    private static Span part(String name, Glyph glyph, String sentence) {
        var part = new Span(glyph.icon(), new Span(sentence));
        part.addClassName(name);
        return part;
    }
}
