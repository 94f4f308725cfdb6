package id.kipp.ui.kit;

import java.util.Locale;

/** How a state feels. The colour only repeats what icon and word already say. */
public enum Tone {
    QUIET(Glyph.DRAFT),
    BUSY(Glyph.DOT),
    GOOD(Glyph.DONE),
    ATTENTION(Glyph.WARNING),
    BAD(Glyph.FAILED);

    private final Glyph glyph;

    Tone(Glyph glyph) {
        this.glyph = glyph;
    }

    public Glyph glyph() {
        return glyph;
    }

    String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
