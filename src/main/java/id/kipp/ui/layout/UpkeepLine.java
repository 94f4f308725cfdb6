package id.kipp.ui.layout;

import com.vaadin.flow.component.html.Paragraph;
import id.kipp.ui.kit.Dates;
import id.kipp.upkeep.Upkeeps;

/** What is told of planned maintenance, above whatever is shown; looked up at each way to another page. */
public final class UpkeepLine extends Paragraph {

    private final Upkeeps upkeeps;

    public UpkeepLine(Upkeeps upkeeps) {
        this.upkeeps = upkeeps;
        addClassName("upkeep");
        getElement().setAttribute("role", "status");
        look();
    }

    void look() {
        var told = upkeeps.told(Dates.here().locale());
        setText(told.orElse(""));
        setVisible(told.isPresent());
    }
}
