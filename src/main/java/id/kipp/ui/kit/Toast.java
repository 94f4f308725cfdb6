package id.kipp.ui.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;

/** A sentence that comes and goes. What must not be missed does not belong in it. */
public final class Toast {

    private static final int BRIEF = 5_000;
    private static final int LONG = 12_000;
    private static final String REFUSED = "kipp.refused";

    private Toast() {}

    /** It worked. */
    public static Notification done(String sentence) {
        var toast = new Notification(sentence, BRIEF, Notification.Position.BOTTOM_START);
        toast.addThemeVariants(NotificationVariant.SUCCESS);
        toast.open();
        return toast;
    }

    /** It worked, and can be taken back while the sentence stands. */
    public static Notification done(String sentence, Runnable undo) {
        var toast = new Notification();
        var back = new Button(I18NProvider.translate("kit.undo"), Glyph.UNDO.icon());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setDisableOnClick(true);
        back.addClickListener(e -> {
            toast.close();
            Attempt.run(back, undo);
        });
        toast.add(new Span(sentence), back);
        toast.setDuration(LONG);
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.addThemeVariants(NotificationVariant.SUCCESS);
        toast.open();
        return toast;
    }

    /** It was turned down: read out at once, and it stays long enough to be read twice. */
    public static Notification refused(String sentence) {
        var toast = new Notification(sentence, LONG, Notification.Position.MIDDLE);
        toast.addThemeVariants(NotificationVariant.ERROR);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setAssertive(true);
        toast.open();
        var ui = UI.getCurrent();
        if (ui != null) ComponentUtil.setData(ui, REFUSED, toast);
        return toast;
    }

    /** What was turned down before is no longer of interest: the person tries again. */
    static void withdraw() {
        var ui = UI.getCurrent();
        if (ui != null && ComponentUtil.getData(ui, REFUSED) instanceof Notification last) last.close();
    }
}
