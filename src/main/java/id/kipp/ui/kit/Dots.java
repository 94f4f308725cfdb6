package id.kipp.ui.kit;

import com.vaadin.flow.component.html.Span;

/** One dot, one thing counted: what is there, what may come, what is free. Says nothing by itself; a sentence stands beside it. */
public final class Dots extends Span {

    private static final int MOST = 30; // more are no dots that anybody counts
    private static final int STEP = 13;
    private static final int HEIGHT = 12;

    /** @param coming of those that are free as many as may be taken next */
    public Dots(int there, int coming, int all) {
        addClassName("dots");
        if (all > MOST) return;
        var drawing = Drawing.scaled("dots-picture", "", "", STEP * all, HEIGHT);
        for (var i = 0; i < all; i++)
            drawing.circle(kind(i, there, coming), String.valueOf(STEP * i + HEIGHT / 2), "6", "4.5");
        var picture = drawing.done();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture);
    }

    private static String kind(int place, int there, int coming) {
        if (place < there) return "dot-there";
        return place < there + coming ? "dot-coming" : "dot-free";
    }
}
