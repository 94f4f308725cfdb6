package id.kipp.ui.parts;

import com.vaadin.flow.component.UI;
import id.kipp.objection.Objection;
import id.kipp.objection.Registered;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;

/** How a case stands, in a word. */
public final class CaseWords {

    private CaseWords() {}

    public static StateBadge badge(Objection one) {
        if (!one.isOpen()) return badge(one.state());
        var phase = one.finding() != null
                ? "FOUND"
                : one.answer() != null ? "ANSWERED" : one.handling() != null ? "ASKED" : "OPEN";
        return new StateBadge(phase.equals("OPEN") ? Tone.ATTENTION : Tone.BUSY, say("objection.state." + phase));
    }

    public static StateBadge badge(Registered one) {
        var letter = one.state() == Objection.State.UPHELD && one.consequence() == null;
        return letter ? new StateBadge(Tone.BUSY, say("objection.state.LETTER")) : badge(one.state());
    }

    private static StateBadge badge(Objection.State state) {
        var tone =
                switch (state) {
                    case OPEN -> Tone.ATTENTION;
                    case UPHELD -> Tone.BAD;
                    case REJECTED, INADMISSIBLE, WITHDRAWN -> Tone.QUIET;
                    case NOTED -> Tone.GOOD;
                };
        return new StateBadge(tone, say("objection.state." + state));
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
