package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.decision.Withheld;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.List;

/** What of a ranked list its reader is in conflict of interest with: that it is there, and why no more is shown. */
public final class WithheldTable extends Div {

    private static final int AT_ONCE = 10;

    /** @param name of the list that these are part of */
    public WithheldTable(String name, List<Withheld> withheld) {
        setVisible(!withheld.isEmpty());
        if (withheld.isEmpty()) return;
        var title = getTranslation("conflict.withheld", Numbers.here().whole(withheld.size()), withheld.size());
        var grid = new DataGrid<Withheld>(title + ": " + name);
        grid.text(getTranslation("secretariat.title"), w -> w.submitted().title())
                .setFlexGrow(3);
        grid.text(
                        getTranslation("secretariat.agency"),
                        w -> w.submitted().agency().name())
                .setFlexGrow(2);
        grid.cell(getTranslation("secretariat.state"), WithheldTable::why).setFlexGrow(2);
        grid.narrow(w -> new Div(
                new Span(w.submitted().title()), new Span(w.submitted().agency().name()), why(w)));
        grid.setItems(withheld);
        grid.setAllRowsVisible(withheld.size() <= AT_ONCE);
        add(new Section(title, grid).says(getTranslation("conflict.withheld-says")));
    }

    private static Div why(Withheld withheld) {
        var box = new Div();
        var why = new Span(box.getTranslation("conflict." + withheld.why()));
        why.addClassNames("muted", "small", "conflict-why");
        box.add(new StateBadge(Tone.QUIET, Glyph.BAN, box.getTranslation("panel.conflict")), why);
        return box;
    }
}
