package id.kipp.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.SortedMap;

/** Which shade means how many. */
final class TileLegend extends UnorderedList {

    TileLegend(SortedMap<Integer, String> words) {
        addClassName("tile-legend");
        add(item(0, "0"));
        words.forEach((shade, word) -> add(item(shade, word)));
    }

    private static ListItem item(int shade, String word) {
        var patch = new Span();
        patch.addClassNames("patch", "shade-" + shade);
        return new ListItem(patch, new Span(word));
    }
}
