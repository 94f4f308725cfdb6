package id.kipp.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Which shade means how many. */
final class TileLegend extends UnorderedList {

    TileLegend(List<String> words) {
        addClassName("tile-legend");
        add(item(0, "0"));
        for (var i = 0; i < words.size(); i++) {
            add(item(i + 1, words.get(i)));
        }
    }

    private static ListItem item(int shade, String word) {
        var patch = new Span();
        patch.addClassNames("patch", "shade-" + shade);
        return new ListItem(patch, new Span(word));
    }
}
