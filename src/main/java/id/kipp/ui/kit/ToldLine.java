package id.kipp.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The place of {@link ActTold}: always there, so that what comes into it is read out, and without height while it is empty. */
public final class ToldLine extends Div {

    /** Of the page: the line that was told something last. */
    static final String LAST = "kipp.told";

    private static final Set<NavigationTrigger> GOES =
            EnumSet.of(NavigationTrigger.ROUTER_LINK, NavigationTrigger.HISTORY, NavigationTrigger.CLIENT_SIDE);

    private final Div done = new Div();
    private final Div refused = new Div();

    public ToldLine() {
        addClassName("told");
        done.addClassName("told-done");
        done.getElement().setAttribute("role", "status");
        refused.addClassName("told-refused");
        refused.getElement().setAttribute("role", "alert");
        add(done, refused);
    }

    /** What is told of one page is not told on the next, unless the act itself led there. */
    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        if (!(getParent().orElse(null) instanceof Dialog)) ComponentUtil.setData(ui, ToldLine.class, this);
        var heard = ui.addBeforeLeaveListener(leave -> {
            if (GOES.contains(leave.getTrigger())) clear();
        });
        addDetachListener(e -> {
            heard.remove();
            e.unregisterListener();
        });
    }

    void done(String sentence, Optional<Runnable> undo) {
        done.add(one(Glyph.CHECK, sentence, undo));
    }

    void refused(String sentence) {
        refused.add(one(Glyph.WARNING, sentence, Optional.empty()));
    }

    /** Of several each has a line, and is closed by itself. */
    private Div one(Glyph glyph, String sentence, Optional<Runnable> undo) {
        var one = new Div(glyph.icon(), new Span(sentence));
        one.addClassName("told-one");
        undo.map(this::undo).ifPresent(one::add);
        one.add(close(one));
        return one;
    }

    boolean isRefusal() {
        return refused.getChildren().findAny().isPresent();
    }

    void clear() {
        done.removeAll();
        refused.removeAll();
    }

    private Button undo(Runnable undo) {
        var back = new Button(getTranslation("kit.undo"), Glyph.UNDO.icon());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setDisableOnClick(true);
        back.addClickListener(e -> {
            clear();
            Attempt.run(this, undo);
        });
        return back;
    }

    private Button close(Div one) {
        var close = new Button(Glyph.CLOSE.icon(), e -> one.removeFromParent());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("told-close");
        close.setAriaLabel(getTranslation("kit.close"));
        return close;
    }
}
