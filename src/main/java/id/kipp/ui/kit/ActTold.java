package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What came of an act, told in a line of the page's own, or of the question that is still open: it stands at the foot until the
 * next act or another page, and never floats over the work or leaves while it is read.
 */
public final class ActTold {

    private ActTold() {}

    /** It worked. */
    public static void done(String sentence) {
        tell(line -> line.done(sentence, Optional.empty()));
    }

    /** It worked, and can be taken back while the sentence stands. */
    public static void done(String sentence, Runnable undo) {
        tell(line -> line.done(sentence, Optional.of(undo)));
    }

    /** It was turned down: read out at once. */
    public static void refused(String sentence) {
        tell(line -> line.refused(sentence));
    }

    /** What was turned down before is no longer of interest: the person tries again. */
    static void withdraw() {
        var ui = UI.getCurrent();
        if (ui != null && ComponentUtil.getData(ui, ToldLine.LAST) instanceof ToldLine last && last.isRefusal())
            last.clear();
    }

    /**
     * A question that closes by the act itself is gone by the end of the answer: only then is seen where there is to be told. All that
     * is told in one answer stands; what was told before goes.
     */
    private static void tell(Consumer<ToldLine> says) {
        var ui = Objects.requireNonNull(UI.getCurrent());
        var waiting = ComponentUtil.getData(ui, Telling.class);
        if (waiting != null) {
            waiting.sentences().add(says);
            return;
        }
        var telling = new Telling(new ArrayList<>(List.of(says)));
        ComponentUtil.setData(ui, Telling.class, telling);
        ui.beforeClientResponse(ui, context -> {
            ComponentUtil.setData(ui, Telling.class, null);
            if (ComponentUtil.getData(ui, ToldLine.LAST) instanceof ToldLine last) last.clear();
            var line = place(ui);
            line.clear();
            ComponentUtil.setData(ui, ToldLine.LAST, line);
            telling.sentences().forEach(sentence -> sentence.accept(line));
        });
    }

    private record Telling(List<Consumer<ToldLine>> sentences) {}

    private static ToldLine place(UI ui) {
        var asked = asked(ui);
        if (asked.isPresent()) return in(asked.orElseThrow());
        if (ComponentUtil.getData(ui, ToldLine.class) instanceof ToldLine line && line.isAttached()) return line;
        var line = new ToldLine();
        ui.add(line);
        return line;
    }

    /** The question on top: one asked from within another lies in it, or after it. */
    private static Optional<Dialog> asked(Component of) {
        var last = of.getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .filter(Dialog::isOpened)
                .reduce((before, after) -> after);
        return last.flatMap(ActTold::asked).or(() -> last);
    }

    private static ToldLine in(Dialog asked) {
        return asked.getChildren()
                .filter(ToldLine.class::isInstance)
                .map(ToldLine.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var line = new ToldLine();
                    asked.add(line);
                    return line;
                });
    }
}
