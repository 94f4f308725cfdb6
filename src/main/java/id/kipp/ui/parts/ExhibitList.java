package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.judging.Exhibit;
import id.kipp.judging.Pick;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The passages on which a criterion rests: each leads to its place, and can be taken away and back. */
final class ExhibitList extends Div {

    /** What is done with them. */
    record Acts(
            Function<Pick, String> name, Consumer<Pick> show, Consumer<Exhibit> remove, Consumer<Exhibit> takeBack) {}

    private final String number;
    private final Acts acts;
    private final Span head = new Span();
    private final UnorderedList list = new UnorderedList();
    private List<Exhibit> shown = List.of();
    private boolean open;
    private @Nullable Exhibit removed;

    /** @param number of the criterion */
    ExhibitList(String number, Acts acts) {
        this.number = number;
        this.acts = acts;
        addClassName("exhibits");
        head.addClassName("exhibits-head");
        add(head, list);
        setVisible(false);
    }

    int size() {
        return shown.size();
    }

    /** @param open the sheet can still be changed */
    void show(List<Exhibit> all, boolean open) {
        if (all.equals(shown) && open == this.open) return;
        shown = all;
        this.open = open;
        fill();
    }

    private void fill() {
        setVisible(!shown.isEmpty() || removed != null);
        head.setVisible(!shown.isEmpty());
        head.setText(getTranslation("evaluator.evidence", shown.size()));
        list.removeAll();
        for (var i = 0; i < shown.size(); i++) list.add(item(number + (char) ('a' + i), shown.get(i)));
        if (removed != null && open) list.add(undo(removed));
    }

    private ListItem item(String label, Exhibit exhibit) {
        var badge = new Span(label);
        badge.addClassName("exhibit-label");
        var text = new Span(
                exhibit.text().isEmpty()
                        ? getTranslation("evaluator.evidence-picture")
                        : "“" + exhibit.text().replaceAll("\\s+", " ") + "”");
        text.addClassName("exhibit-text");
        text.getElement().setAttribute("title", exhibit.text());
        var place = new NativeButton(
                acts.name().apply(exhibit.at()), e -> acts.show().accept(exhibit.at()));
        place.addClassName("exhibit-place");
        var item = new ListItem(badge, text, place);
        if (open) item.add(remove(label, exhibit));
        return item;
    }

    private Button remove(String label, Exhibit exhibit) {
        var remove = new Button(Glyph.CLOSE.icon());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("evaluator.evidence-remove", label));
        Attempt.onClick(remove, () -> {
            removed = exhibit;
            acts.remove().accept(exhibit);
        });
        return remove;
    }

    private ListItem undo(Exhibit exhibit) {
        var undo = new Button(getTranslation("evaluator.evidence-undo"));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(undo, () -> {
            removed = null;
            acts.takeBack().accept(exhibit);
        });
        var says = new Span(getTranslation("evaluator.evidence-removed"));
        says.getElement().setAttribute("role", "status");
        undo.focus();
        return new ListItem(says, undo);
    }
}
