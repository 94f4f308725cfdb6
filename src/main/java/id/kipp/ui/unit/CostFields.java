package id.kipp.ui.unit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.catalogue.Cost;
import org.jspecify.annotations.Nullable;

/** What something costs, from and to; nothing where neither is filled in. */
final class CostFields extends Div {

    private final NumberField low = new NumberField(getTranslation("case.cost-low"));
    private final NumberField high = new NumberField(getTranslation("case.cost-high"));
    private final IntegerField year = new IntegerField(getTranslation("site.year"));
    private final TextField source = new TextField(getTranslation("case.cost-source"));

    CostFields(String label, @Nullable Cost now) {
        source.setMaxLength(200);
        var name = new Span(label);
        name.addClassName("field-name");
        var line = new Div(low, high, year, source);
        line.addClassName("field-line");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        add(name, line);
        if (now == null) return;
        low.setValue((double) now.low());
        high.setValue((double) now.high());
        if (now.year() > 0) year.setValue(now.year());
        source.setValue(now.source());
    }

    @Nullable
    Cost get() {
        if (low.getValue() == null && high.getValue() == null) return null;
        var from = low.getValue() == null ? high.getValue() : low.getValue();
        var to = high.getValue() == null ? low.getValue() : high.getValue();
        return new Cost(
                Math.round(from), Math.round(to), year.getValue() == null ? 0 : year.getValue(), source.getValue());
    }
}
