package id.kipp.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** So many of so many as a ring with the share in its middle and the words beside it. */
public final class ProgressRing extends Div {

    private static final double ROUND = 2 * Math.PI * 26;

    public ProgressRing(String label, int done, int total) {
        addClassName("progress-ring");
        var numbers = Numbers.here();
        var share = total == 0 ? 0 : Math.clamp((double) done / total, 0, 1);
        var figures = getTranslation("kit.of", numbers.whole(done), numbers.whole(total));
        var words = new Span(figures);
        words.addClassName("progress-ring-figures");
        var name = new Span(label);
        name.addClassName("progress-ring-label");
        var texts = new Div(words, name);
        add(Drawing.scaled("ring", label, figures, 64, 64)
                .circle("ring-track", "32", "32", "26")
                .tag("circle", "ring-fill", "cx", "32", "cy", "32", "r", "26", "stroke-dasharray", dashes(share))
                .text("ring-text", "32", "37", numbers.percent(share))
                .done());
        add(texts);
    }

    private static String dashes(double share) {
        return String.format(Locale.ROOT, "%.2f %.2f", share * ROUND, ROUND);
    }
}
