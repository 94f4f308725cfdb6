package id.kipp.ui.parts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Band;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What points mean, the highest first, before any are given; the band of those that stand there is marked. */
final class Bands extends OrderedList {

    private final Map<String, ListItem> lines = new LinkedHashMap<>();

    Bands(List<Band> bands) {
        addClassName("bands");
        bands.stream().sorted(Comparator.comparingInt(Band::from).reversed()).forEach(band -> {
            var words = Wording.of(band.text());
            var line = new ListItem(new Span(band.from() + "–" + band.to()), new Span(words));
            lines.put(words, line);
            add(line);
        });
        setVisible(!bands.isEmpty());
    }

    /** @param words of the band that holds; empty for none */
    void mark(String words) {
        lines.forEach((name, line) -> line.setClassName("on", name.equals(words)));
    }
}
