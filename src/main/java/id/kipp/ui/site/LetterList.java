package id.kipp.ui.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterEntry;
import id.kipp.announcement.Published;
import id.kipp.edition.Constitution;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.Wording;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The list of a released letter: whole where it is short, page by page where thousands stand on it. */
final class LetterList extends Div {

    private static final int SHORT = 200;

    private final Announcements announcements;
    private final Constitution rules;
    private final Published letter;
    private @Nullable Function<LetterEntry, Component> beside;

    LetterList(Announcements announcements, Constitution rules, Published letter) {
        this.announcements = announcements;
        this.rules = rules;
        this.letter = letter;
    }

    /** What stands beside each line. */
    void beside(Function<LetterEntry, Component> component) {
        beside = component;
    }

    LetterList shown() {
        add(size() <= SHORT ? list() : grid());
        return this;
    }

    /** Read when somebody opens it. */
    Details folded() {
        var details =
                new Details(getTranslation("site.list-then", Numbers.here().whole(size()), size()), this);
        details.addOpenedChangeListener(e -> {
            if (e.isOpened() && getComponentCount() == 0) shown();
        });
        return details;
    }

    private int size() {
        return letter.letter().list().size();
    }

    private OrderedList list() {
        var list = new OrderedList();
        list.addClassName("announced");
        announcements.entries(letter, 0, SHORT).forEach(l -> list.add(item(l)));
        return list;
    }

    private DataGrid<LetterEntry> grid() {
        var grid = new DataGrid<LetterEntry>(letter.letter().title());
        grid.text(getTranslation("secretariat.number"), LetterEntry::number)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.text(getTranslation("secretariat.title"), LetterEntry::title).setFlexGrow(4);
        grid.text(getTranslation("secretariat.agency"), LetterEntry::agency).setFlexGrow(3);
        grid.badge(
                getTranslation("site.result"),
                e -> given(e.tier()).<Component>map(b -> b).orElseGet(Span::new));
        grid.text(getTranslation("secretariat.reason"), LetterEntry::reason).setFlexGrow(3);
        grid.narrow(this::item);
        grid.setItems(DataProvider.fromCallbacks(
                q -> announcements.entries(letter, q.getOffset(), q.getLimit()).stream(), q -> {
                    q.getOffset(); // a letter's length never changes
                    return size();
                }));
        return grid;
    }

    private ListItem item(LetterEntry listed) {
        var name = new Span(listed.title());
        name.addClassName("announced-title");
        var whose = new Span(listed.agency() + " · " + listed.number());
        whose.addClassNames("muted", "small");
        var item = new ListItem(name, whose);
        given(listed.tier()).ifPresent(badge -> item.add(new Div(badge)));
        if (!listed.reason().isEmpty()) item.add(new Span(listed.reason()));
        if (beside != null) item.add(beside.apply(listed));
        return item;
    }

    /** The award, or the result of the screening. */
    private Optional<StateBadge> given(String tier) {
        if (tier.isEmpty()) return Optional.empty();
        return rules.tiers(letter.group()).stream()
                .filter(t -> t.key().equals(tier))
                .findFirst()
                .map(t -> new StateBadge(Tone.GOOD, Glyph.TROPHY, Wording.of(t)))
                .or(() -> Optional.of(ListChanges.result(tier)));
    }
}
