package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** On a narrow screen one sees either what is judged or the rubric: which, at the foot, under the thumb. */
public final class SheetDock extends Div {

    private final Div columns;
    private final NativeButton read;
    private final NativeButton score;

    /** @param deciding what one does beside reading */
    public SheetDock(Div columns, String deciding) {
        this.columns = columns;
        addClassNames("dock", "no-print");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("parts.dock"));
        read = new NativeButton(getTranslation("parts.dock-read"), e -> show(false));
        score = new NativeButton(deciding, e -> show(true));
        add(read, score);
        show(false);
    }

    private void show(boolean scoring) {
        columns.setClassName("scoring", scoring);
        read.getElement().setAttribute("aria-pressed", String.valueOf(!scoring));
        score.getElement().setAttribute("aria-pressed", String.valueOf(scoring));
    }
}
