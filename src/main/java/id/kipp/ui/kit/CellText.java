package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** What a cell says, without its pictures and without what can be pressed in it. */
final class CellText {

    private CellText() {}

    static String of(Component cell) {
        var words = new ArrayList<String>();
        collect(cell.getElement(), words);
        return String.join(" · ", words);
    }

    private static void collect(Element element, List<String> words) {
        if (element.isTextNode()) { // which knows of no visibility
            if (!element.getText().isBlank()) words.add(element.getText().strip());
            return;
        }
        if (!element.isVisible()) return;
        var button = element.getComponent().filter(Button.class::isInstance).map(Button.class::cast);
        if (button.isPresent() && !button.get().hasClassName("row-link")) return;
        element.getChildren().forEach(child -> collect(child, words));
    }
}
