package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;

/** The frame of every question: what is asked, a way back, and one button that does it once. */
final class AskDialog {

    private static final String ASKED = "kipp.asked";

    private final Dialog dialog = new Dialog();
    private final Button back = new Button();
    private final Button go = new Button();
    private boolean done;

    AskDialog(String title) {
        dialog.addClassName("ask");
        dialog.setHeaderTitle(title);
        dialog.setRole("alertdialog");
        dialog.setCloseOnOutsideClick(false);
        back.setText(dialog.getTranslation("kit.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClickListener(e -> dialog.close());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(back, go);
    }

    void add(Component... content) {
        dialog.add(content);
    }

    void verb(String verb) {
        go.setText(verb);
    }

    void danger() {
        go.addThemeVariants(ButtonVariant.ERROR);
        back.setAutofocus(true);
    }

    /** Stays open when the action says no, or is turned down, so that nothing typed is lost. */
    void then(BooleanSupplier action) {
        Attempt.onClick(go, () -> {
            done = action.getAsBoolean();
            if (done) dialog.close();
        });
    }

    /** Whoever closes the question in another way than by its button. */
    void otherwise(Runnable back) {
        dialog.addOpenedChangeListener(e -> {
            if (!e.isOpened() && !done) back.run();
        });
    }

    boolean isOpen() {
        return dialog.isOpened();
    }

    void close() {
        dialog.close();
    }

    /** A double click asks once: the second question of the same name stands behind nothing. */
    void open() {
        var ui = UI.getCurrent();
        if (ComponentUtil.getData(ui, ASKED) instanceof Dialog last
                && last.isOpened()
                && dialog.getHeaderTitle().equals(last.getHeaderTitle())) return;
        ComponentUtil.setData(ui, ASKED, dialog);
        dialog.open();
    }
}
