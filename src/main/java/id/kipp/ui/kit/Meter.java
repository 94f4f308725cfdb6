package id.kipp.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far: so many of so many, as words and as a bar. */
public final class Meter extends Div {

    private final Span figures = new Span();
    private final ProgressBar bar = new ProgressBar();

    public Meter(String label, int done, int total) {
        addClassName("meter");
        var name = new Span(label);
        name.addClassName("meter-label");
        figures.addClassName("meter-figures");
        var line = new Div(name, figures);
        line.addClassName("meter-line");
        bar.getElement().setAttribute("aria-label", label);
        add(line, bar);
        show(done, total);
    }

    public void show(int done, int total) {
        var numbers = Numbers.here();
        figures.setText(getTranslation("kit.of", numbers.whole(done), numbers.whole(total)));
        bar.setValue(total == 0 ? 0 : Math.min(1, (double) done / total));
        setClassName("full", total > 0 && done >= total);
    }

    /** A share of the whole, where the parts are nothing people count. */
    public static Meter percent(String label, int percent) {
        var meter = new Meter(label, percent, 100);
        meter.percent(percent);
        return meter;
    }

    /** Of the whole, in hundredths. */
    public void percent(int percent) {
        show(percent, 100);
        figures.setText(Numbers.here().percent(percent / 100.0));
    }
}
