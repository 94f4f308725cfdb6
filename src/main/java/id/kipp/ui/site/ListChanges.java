package id.kipp.ui.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.DataProvider;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.ListChange;
import id.kipp.announcement.Published;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.function.Supplier;

/** What a version of a list changed of the one before it, read when somebody opens it. */
final class ListChanges extends Details {

    private static final int SHORT = 200;

    private final Announcements announcements;
    private final Published letter;
    private final Div place = new Div();

    ListChanges(Announcements announcements, Published letter) {
        this.announcements = announcements;
        this.letter = letter;
        setSummaryText(getTranslation("site.changed", Numbers.here().whole(size()), size()));
        add(place);
        addOpenedChangeListener(e -> {
            if (e.isOpened() && place.getComponentCount() == 0) place.add(size() <= SHORT ? list() : grid());
        });
    }

    /** What the screening decided. */
    static StateBadge result(String key) {
        var says = say("site.result." + key);
        return key.equals("ADMITTED") ? new StateBadge(Tone.GOOD, Glyph.CHECK, says) : new StateBadge(Tone.QUIET, says);
    }

    private int size() {
        return letter.letter().changes().size();
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        announcements.changes(letter, 0, SHORT).forEach(c -> list.add(item(c)));
        return list;
    }

    private DataGrid<ListChange> grid() {
        var grid = new DataGrid<ListChange>(getTranslation("site.changed-title"));
        grid.text(getTranslation("site.change"), ListChanges::says);
        grid.text(getTranslation("secretariat.title"), c -> c.entry().title()).setFlexGrow(4);
        grid.text(getTranslation("secretariat.agency"), c -> c.entry().agency()).setFlexGrow(3);
        grid.narrow(ListChanges::item);
        Supplier<Integer> all = this::size;
        grid.setItems(DataProvider.fromCallbacks(
                q -> announcements.changes(letter, q.getOffset(), q.getLimit()).stream(), q -> {
                    q.getOffset(); // a letter's changes never change
                    return all.get();
                }));
        return grid;
    }

    private static ListItem item(ListChange change) {
        var whose = new Span(change.entry().agency() + " · " + change.entry().number());
        whose.addClassNames("muted", "small");
        return new ListItem(new Paragraph(says(change) + ": " + change.entry().title()), whose);
    }

    private static String says(ListChange change) {
        return say("site.change." + change.kind());
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
