package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.ui.kit.Numbers;
import java.util.List;

/** What a figure counts, by name: the first ten, each a link, and the rest on request. */
public final class ShortList extends UnorderedList {

    private static final int FIRST = 10;

    /** @param href empty where the reader may not go */
    public record Item(String text, String href) {}

    public ShortList(List<Item> all) {
        addClassName("short-list");
        all.stream().limit(FIRST).forEach(i -> add(new ListItem(shown(i))));
        if (all.size() <= FIRST) return;
        var more = new ListItem();
        var rest = all.subList(FIRST, all.size());
        var button = new Button(getTranslation("kit.and-more", Numbers.here().whole(rest.size())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(e -> {
            remove(more);
            var shown = rest.stream().map(ShortList::shown).toList();
            shown.forEach(c -> add(new ListItem(c)));
            held(shown.getFirst());
        });
        more.add(button);
        add(more);
    }

    /** Whoever pressed goes on where the button was. */
    private static void held(Component first) {
        if (!(first instanceof Anchor)) first.getElement().setAttribute("tabindex", "-1");
        first.getElement().callJsFunction("focus");
    }

    private static Component shown(Item item) {
        return item.href().isEmpty() ? new Span(item.text()) : new Anchor(item.href(), item.text());
    }
}
