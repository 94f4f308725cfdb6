package id.kipp.ui.unit;

import com.vaadin.flow.component.html.Span;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import java.time.Instant;

/** Whether what is on the screen is in the store, and since when. */
final class SavedMark extends Span {

    SavedMark(Instant at) {
        addClassName("saved-mark");
        getElement().setAttribute("role", "status");
        saved(at);
    }

    void saved(Instant at) {
        say(Glyph.CHECK, getTranslation("unit.saved", Dates.here().time(at, Dates.zoneHere())), false);
    }

    /** What is typed stays on the screen; the sentence says why it could not be kept. */
    void failed(String why) {
        say(Glyph.ALERT, getTranslation("unit.not-saved", why), true);
    }

    private void say(Glyph glyph, String sentence, boolean failed) {
        removeAll();
        setClassName("failed", failed);
        add(glyph.icon(), new Span(sentence));
    }
}
