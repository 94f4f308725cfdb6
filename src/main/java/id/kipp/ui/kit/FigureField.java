package id.kipp.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The one field for figures. What cannot be read stays as it was typed, with the reason beside it; it never turns into
 * another figure or into none.
 */
public final class FigureField extends TextField {

    private static final String SCRIPT = "context://js/figure.js";

    private final FigureRule rule;
    private final List<Button> steps = new ArrayList<>();

    public FigureField(String label, FigureRule rule) {
        super(label);
        this.rule = rule;
        setManualValidation(true);
        setAutoselect(true);
        addValueChangeListener(e -> check());
    }

    /** With buttons and arrow keys for one step of the scale up and down; both work in the browser alone, as if one typed. */
    public FigureField stepped() {
        return stepped(rule.step());
    }

    /** @param by what a press goes on by; the field may take finer ones */
    public FigureField stepped(BigDecimal by) {
        var less = step("−", "kit.step-less", -1);
        var more = step("+", "kit.step-more", 1);
        setPrefixComponent(less);
        setSuffixComponent(more);
        steps.addAll(List.of(less, more));
        addClassName("stepped");
        getElement().setAttribute("data-step-size", by.toPlainString());
        getElement().setAttribute("data-step-decimals", String.valueOf(rule.decimals()));
        getElement().setAttribute("data-step-least", rule.least().toPlainString());
        getElement().setAttribute("data-step-most", rule.most().toPlainString());
        addAttachListener(e -> {
            getElement().setAttribute("data-step-comma", rule.comma(Dates.here().locale()));
            e.getUI().getPage().addJavaScript(SCRIPT);
        });
        return this;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        steps.forEach(s -> s.setVisible(!readOnly));
    }

    /** Not on the way of the Tab key, which has the arrows. */
    private Button step(String sign, String says, int by) {
        var button = new Button(sign);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("step");
        button.setAriaLabel(getTranslation(says, Objects.requireNonNullElse(getLabel(), "")));
        button.setTabIndex(-1);
        button.getElement().setAttribute("data-step-by", String.valueOf(by));
        return button;
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
