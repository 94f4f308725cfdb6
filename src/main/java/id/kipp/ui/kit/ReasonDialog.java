package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.kernel.Typed;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Asks once, and for the reason, which is kept. What is typed and not sent outlives the page: the same question at the same
 * place begins with it again.
 */
public final class ReasonDialog {

    private final String question;
    private final AskDialog ask;
    private final TextArea reason = new TextArea();
    private BooleanSupplier right = () -> true;
    private int longest = Typed.REASON_MAX;

    public ReasonDialog(String question, String verb) {
        this.question = question;
        ask = new AskDialog(question);
        ask.verb(verb);
        reason.setLabel(reason.getTranslation("kit.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(longest);
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setAutofocus(true);
    }

    public ReasonDialog says(String consequence) {
        ask.add(new Paragraph(consequence));
        return this;
    }

    /** What to write, if "Alasan" is not enough. */
    public ReasonDialog label(String label) {
        reason.setLabel(label);
        return this;
    }

    /** Letters, where it may be longer than a page; said before {@link #starting}. */
    public ReasonDialog atMost(int letters) {
        longest = letters;
        reason.setMaxLength(letters);
        return this;
    }

    /** A beginning the person can go on from, or throw away. */
    public ReasonDialog starting(String text) {
        reason.setValue(text.length() > longest ? text.substring(0, longest) : text);
        return this;
    }

    /** Another field of the question, above the reason. */
    public ReasonDialog beside(Component field) {
        ask.add(field);
        return this;
    }

    /** Asked before the reason is: whether the other fields are right; they say themselves what is not. */
    public ReasonDialog when(BooleanSupplier right) {
        this.right = right;
        return this;
    }

    public ReasonDialog danger() {
        ask.danger();
        return this;
    }

    public void ask(Consumer<String> action) {
        var begun = reason.getValue();
        var kept = new Kept(reason, reason, place(), (text, current) -> {
            if (reason.getValue().equals(begun)) reason.setValue(text);
        });
        kept.over(begun);
        Leaving.asks(reason, () -> ask.isOpen() && !reason.getValue().equals(begun));
        ask.add(reason);
        ask.then(() -> {
            if (!right.getAsBoolean() | missing()) return false;
            action.accept(reason.getValue().strip());
            kept.drop();
            return true;
        });
        ask.open();
    }

    /** Of this question on this screen; the same one about something else asks in other words or at another address. */
    private String place() {
        return "reason/" + UI.getCurrent().getActiveViewLocation().getPath() + "/" + question;
    }

    private boolean missing() {
        var missing = reason.getValue().isBlank();
        reason.setErrorMessage(reason.getTranslation("kit.reason-missing"));
        reason.setInvalid(missing);
        if (missing) reason.focus();
        return missing;
    }
}
