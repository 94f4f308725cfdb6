package id.kipp.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The one field for figures. What cannot be read stays as it was typed, with the reason beside it; it never turns into
 * another figure or into none.
 */
public final class FigureField extends TextField {

    private final FigureRule rule;

    public FigureField(String label, FigureRule rule) {
        super(label);
        this.rule = rule;
        setManualValidation(true);
        setAutoselect(true);
        addValueChangeListener(e -> check());
    }

    /** @throws Refusal {@code kit.figure-*} when what was typed is no figure of this field */
    public Optional<BigDecimal> figure() {
        return rule.read(getValue());
    }

    /** @throws Refusal {@code kit.figure-*}, {@code kit.figure-missing} */
    public BigDecimal require() {
        return figure().orElseThrow(() -> new Refusal(UiRefusal.KIT_FIGURE_MISSING, getLabel()));
    }

    /** Whole figures; for fields of them. @throws Refusal as {@link #require} */
    public int requireWhole() {
        return require().intValueExact();
    }

    public void fill(BigDecimal figure) {
        setValue(print(figure));
    }

    public void fill(int figure) {
        fill(BigDecimal.valueOf(figure));
    }

    /** As it stands in the field. */
    public String print(BigDecimal figure) {
        return rule.print(figure, Dates.here().locale());
    }

    /** What stands in it, written as {@link #print} does where it can be read. */
    String plain() {
        try {
            return figure().map(this::print).orElse("");
        } catch (Refusal unreadable) {
            return getValue();
        }
    }

    /** Says beside the field what is wrong, and whether nothing is. */
    public boolean check() {
        try {
            figure();
            setInvalid(false);
            return true;
        } catch (Refusal refusal) {
            setErrorMessage(Attempt.sentence(this, refusal));
            setInvalid(true);
            return false;
        }
    }

    /** As {@link #check}, and nothing typed is wrong, too. */
    public boolean checkGiven() {
        if (!check()) return false;
        if (figure().isPresent()) return true;
        setErrorMessage(getTranslation("kit.figure-missing", Objects.requireNonNullElse(getLabel(), "")));
        setInvalid(true);
        return false;
    }

    /** Telephones show digits. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.inputElement && (this.inputElement.inputMode = $0)", rule.keys());
    }
}
