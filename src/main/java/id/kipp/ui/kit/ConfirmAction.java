package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Asks once before something public or hard to undo, and says what and how many it concerns. */
public final class ConfirmAction {

    private static final int NAMED = 8;

    private final AskDialog ask;

    /** The question as a title ("Kirim 3 proposal?") and the verb as the button ("Kirim"). */
    public ConfirmAction(String question, String verb) {
        ask = new AskDialog(question);
        ask.verb(verb);
    }

    public ConfirmAction says(String consequence) {
        ask.add(new Paragraph(consequence));
        return this;
    }

    /** The things concerned; the first few by name, the rest by number. */
    public ConfirmAction names(List<String> names) {
        var list = new UnorderedList();
        list.addClassName("ask-names");
        names.stream().limit(NAMED).map(ListItem::new).forEach(list::add);
        if (names.size() > NAMED) {
            list.add(new ListItem(
                    list.getTranslation("kit.and-more", Numbers.here().whole((long) names.size() - NAMED))));
        }
        ask.add(list);
        return this;
    }

    /** A field of the question. */
    public ConfirmAction beside(Component field) {
        ask.add(field);
        return this;
    }

    /** For what destroys or cannot be taken back: the safe button has the focus. */
    public ConfirmAction danger() {
        ask.danger();
        return this;
    }

    /** When the question is closed without its button. */
    public ConfirmAction otherwise(Runnable back) {
        ask.otherwise(back);
        return this;
    }

    public boolean isOpen() {
        return ask.isOpen();
    }

    /** Takes the question back: what it asked about has changed. */
    public void close() {
        ask.close();
    }

    /** Opens the question. The action may be turned down with a {@code Refusal}. */
    public void ask(Runnable action) {
        ask.then(() -> {
            action.run();
            return true;
        });
        ask.open();
    }
}
