package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Whoever goes elsewhere, by the menu, a link or the way back, with something typed that leaves only by a button, is asked
 * first. Where the application itself leads on after an act, nothing is asked; the browser asks when its tab is closed
 * ({@code kept.js}).
 */
public final class Leaving {

    private static final Set<NavigationTrigger> GOES =
            EnumSet.of(NavigationTrigger.ROUTER_LINK, NavigationTrigger.HISTORY, NavigationTrigger.CLIENT_SIDE);

    private static final String ASKS = "data-asks"; // kept.js: what is stored, where no Kept says so

    private Leaving() {}

    /** What stands in the field beyond what stood there when it was shown. */
    public static <F extends Component & HasValue<?, String>> F asks(F field) {
        var begun = field.getValue();
        field.getElement().setAttribute(ASKS, Kept.mark(begun.strip()));
        hear(field, () -> !field.isReadOnly() && !field.getValue().strip().equals(begun.strip()));
        return field;
    }

    /**
     * @param field what is typed in, {@link Kept} in the browser, too: of a text the browser asks as long as it is not what is
     *     stored; figures are written in many ways
     * @param unsent whether something stands there now that nobody has yet
     */
    public static void asks(Component field, BooleanSupplier unsent) {
        if (field instanceof TextArea) field.getElement().setAttribute(ASKS, "");
        hear(field, unsent);
    }

    private static void hear(Component field, BooleanSupplier unsent) {
        field.addAttachListener(e -> listen(field, unsent, e.getUI()));
        field.getUI().ifPresent(ui -> listen(field, unsent, ui));
    }

    private static void listen(Component field, BooleanSupplier unsent, UI ui) {
        var heard = ui.addBeforeLeaveListener(event -> {
            if (GOES.contains(event.getTrigger())
                    && !event.isPostponed()
                    && ComponentUtil.getData(ui, Answered.class) == null
                    && unsent.getAsBoolean()) ask(field, event, ui);
        });
        field.addDetachListener(e -> {
            heard.remove();
            e.unregisterListener();
        });
    }

    private static void ask(Component field, BeforeLeaveEvent event, UI ui) {
        var go = event.postpone();
        new ConfirmAction(field.getTranslation("kit.leaving"), field.getTranslation("kit.leave"))
                .says(field.getTranslation("kit.leaving-says"))
                .danger()
                .otherwise(go::cancel)
                .ask(() -> go(go, ui));
    }

    /** Going on asks the other fields of the screen in turn: who has said yes has said it of all of them. */
    private static void go(BeforeLeaveEvent.ContinueNavigationAction go, UI ui) {
        ComponentUtil.setData(ui, Answered.class, new Answered());
        try {
            go.proceed();
        } finally {
            ComponentUtil.setData(ui, Answered.class, null);
        }
    }

    private record Answered() {}
}
