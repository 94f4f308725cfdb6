package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Span;
import id.kipp.document.Document;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;

/** How the reading of a document ended, in a word. */
final class ReadingBadge extends Span {

    ReadingBadge(Document document) {
        add(new StateBadge(tone(document), glyph(document), getTranslation(key(document))));
    }

    private static String key(Document document) {
        var state = document.state();
        return "parts.reading." + (state == null ? "waiting" : state.word());
    }

    private static Tone tone(Document document) {
        var state = document.state();
        if (state == null) return Tone.BUSY;
        return switch (state) {
            case READ -> Tone.GOOD;
            case PARTIAL, NO_TEXT -> Tone.ATTENTION;
            case ENCRYPTED, DAMAGED, TOO_LARGE, TIMEOUT, REJECTED -> Tone.BAD;
        };
    }

    private static Glyph glyph(Document document) {
        var state = document.state();
        if (state == null) return Glyph.HOURGLASS;
        return switch (state) {
            case NO_TEXT -> Glyph.IMAGE;
            case ENCRYPTED -> Glyph.LOCK;
            case READ, PARTIAL, DAMAGED, TOO_LARGE, TIMEOUT, REJECTED ->
                tone(document).glyph();
        };
    }
}
