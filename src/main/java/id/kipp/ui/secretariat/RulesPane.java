package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.LaterShown;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One part of the rules on its pane. Its fields are made when it is first looked at, and anew once other parts have changed. */
final class RulesPane extends Div implements LaterShown {

    /** Keeps a change of the rules. */
    interface Save {

        /** @param done told once it has been kept; what is typed stays until then */
        void rules(UnaryOperator<Constitution> change, Runnable done);
    }

    private final Supplier<Edition> edition;
    private final BooleanSupplier locked;
    private final BiFunction<Constitution, RuleFigures, PartFields> make;
    private final Save save;
    private @Nullable PartFields fields;
    private @Nullable Constitution made;

    /** @param locked whether its fields are only shown */
    RulesPane(
            Supplier<Edition> edition,
            BooleanSupplier locked,
            BiFunction<Constitution, RuleFigures, PartFields> make,
            Save save) {
        this.edition = edition;
        this.locked = locked;
        this.make = make;
        this.save = save;
        addClassName("stack");
    }

    @Override
    public void shown() {
        var now = edition.get().written();
        if (fields != null && (now.equals(made) || isTouched())) return;
        removeAll();
        var frozen = locked.getAsBoolean();
        var part = make.apply(now, new RuleFigures(now, frozen));
        fields = part;
        made = now;
        add(part);
        if (frozen) return;
        var keep = new Button(getTranslation("secretariat.save-rules"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(keep, () -> save.rules(rules -> keep(part, now, rules), this::again));
        add(keep);
    }

    /** As stored: made anew. */
    private void again() {
        made = null;
        fields = null;
        shown();
    }

    /** @throws Stale where somebody else has changed this part since its fields were made */
    private Constitution keep(PartFields part, Constitution made, Constitution rules) {
        var asMade = make.apply(made, new RuleFigures(made, false)).into(rules);
        if (!asMade.equals(rules)) throw new Stale();
        return part.into(rules);
    }

    /** Whether something stands in the fields that has not been kept. */
    private boolean isTouched() {
        if (fields == null || made == null) return false;
        try {
            return !fields.into(made).equals(made);
        } catch (Refusal unreadable) {
            return true;
        }
    }
}
