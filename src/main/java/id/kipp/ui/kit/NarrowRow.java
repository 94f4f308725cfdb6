package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A line of a list on a phone: what the columns say, one below the other. */
public final class NarrowRow extends Div {

    public NarrowRow(Component... words) {
        super(words);
        addClassName("narrow-row");
    }
}
