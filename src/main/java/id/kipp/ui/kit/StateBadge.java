package id.kipp.ui.kit;

import com.vaadin.flow.component.html.Span;

/** A state as icon, word and colour: never as colour alone. */
public final class StateBadge extends Span {

    public StateBadge(Tone tone, String word) {
        this(tone, tone.glyph(), word);
    }

    public StateBadge(Tone tone, Glyph glyph, String word) {
        addClassNames("state-badge", tone.className());
        add(glyph.icon(), new Span(word));
    }
}
