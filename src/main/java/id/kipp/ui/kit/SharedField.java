package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field that another window or person may write, too. What is stored elsewhere comes into it while nobody is at it here;
 * else both texts stand beside each other until the person has said which one stays.
 */
public final class SharedField extends Div {

    private final HasValue<?, String> field;
    private final Runnable focus;
    private final Supplier<String> mine;
    private final Runnable kept;
    private final Div theirs = new Div();
    private String seen = "";
    private String stored = "";
    private boolean atIt;
    private @Nullable Kept unsent;

    /** @param kept told when the person has decided which of two texts stays */
    public SharedField(TextArea field, Runnable kept) {
        this(field, field, field::focus, field::getValue, kept);
        field.addFocusListener(e -> atIt = true);
        field.addBlurListener(e -> atIt = false);
    }

    /** A line that others may write. */
    public SharedField(TextField field, Runnable kept) {
        this(field, field, field::focus, field::getValue, kept);
        field.addFocusListener(e -> atIt = true);
        field.addBlurListener(e -> atIt = false);
    }

    /** Two ways to write one figure are no difference. */
    public SharedField(FigureField field, Runnable kept) {
        this(field, field, field::focus, field::plain, kept);
        field.addFocusListener(e -> atIt = true);
        field.addBlurListener(e -> atIt = false);
    }

    /**
     * A choice that others may make, too; empty for none.
     *
     * @param chosen what is chosen here
     */
    public SharedField(RadioButtonGroup<String> field, Supplier<String> chosen, Runnable kept) {
        this(field, field, () -> field.getElement().callJsFunction("focus"), chosen, kept);
    }

    private SharedField(
            Component component, HasValue<?, String> field, Runnable focus, Supplier<String> mine, Runnable kept) {
        this.field = field;
        this.focus = focus;
        this.mine = mine;
        this.kept = kept;
        addClassName("shared-field");
        theirs.addClassName("theirs");
        theirs.setVisible(false);
        theirs.getElement().setAttribute("role", "status");
        add(component, theirs);
    }

    /** What is typed here outlives the page until it is stored. @param host as {@link Kept} has it */
    public SharedField keptAt(Component host, String place) {
        unsent = new Kept(host, (Component) field, place, this::back);
        unsent.over(stored);
        Leaving.asks((Component) field, () -> !mine.get().strip().equals(seen.strip()));
        return this;
    }

    /** Something stands here that is not stored. */
    public boolean isTouched() {
        return !mine.get().equals(seen);
    }

    /** Both texts stand here; what was typed is not to be written before that is decided. */
    public boolean isContested() {
        return theirs.isVisible();
    }

    /** Takes what is stored now. True when it stands in the field now, and something else stood there before. */
    public boolean newest(String now) {
        if (isContested() && now.equals(stored)) return false;
        stored = now;
        if (now.equals(seen) || now.equals(mine.get())) {
            var news = !now.equals(seen);
            settle(now);
            if (news) arrived();
            return false;
        }
        if (isTouched() || atIt) {
            contest();
            return false;
        }
        field.setValue(now);
        settle(now);
        return true;
    }

    /** What was typed and never arrived: goes on as if typed now, unless something else has been stored since. */
    private void back(String text, boolean current) {
        if (isTouched() || isContested()) return; // one has gone on writing
        if (text.strip().equals(stored.strip())) {
            forget();
            return;
        }
        if (field.isReadOnly()) {
            show(getTranslation("kit.never-arrived"), text, discard());
            Attempt.run(this, kept);
            return;
        }
        field.setValue(text);
        if (current) Attempt.run(this, kept);
        else contest();
    }

    private Button discard() {
        var discard = new Button(getTranslation("kit.discard"));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(discard, () -> {
            settle(stored);
            forget();
            kept.run();
        });
        return discard;
    }

    private void contest() {
        var keep = new Button(getTranslation("kit.keep-mine"));
        Attempt.onClick(keep, this::decided);
        var take = new Button(getTranslation("kit.take-theirs"));
        take.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(take, () -> {
            field.setValue(stored);
            forget();
            decided();
        });
        show(getTranslation("kit.changed-elsewhere"), stored, keep, take);
    }

    private void show(String why, String text, Button... ways) {
        var actions = new Div(ways);
        actions.addClassName("actions");
        theirs.removeAll();
        theirs.add(new Paragraph(why));
        theirs.add(text.isEmpty() ? new Paragraph(getTranslation("kit.emptied-elsewhere")) : new Prose(text));
        theirs.add(actions);
        theirs.setVisible(true);
    }

    /** The buttons go; one goes on writing where one was. */
    private void decided() {
        settle(stored);
        focus.run();
        kept.run();
    }

    private void settle(String now) {
        seen = now;
        theirs.setVisible(false);
        theirs.removeAll();
        if (unsent != null) unsent.over(now);
    }

    private void arrived() {
        if (unsent != null) unsent.arrived(field.getValue());
    }

    private void forget() {
        if (unsent != null) unsent.drop();
    }
}
