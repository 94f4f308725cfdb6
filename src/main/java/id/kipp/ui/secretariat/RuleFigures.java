package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.edition.Constitution;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.FigureRule;
import id.kipp.ui.kit.UiRefusal;

/** Fields for the figures of an edition's rules: read only once the rules are frozen, and a default says that it is one. */
final class RuleFigures {

    private static final int MOST = 1_000_000;

    private final Constitution rules;
    private final boolean frozen;

    RuleFigures(Constitution rules, boolean frozen) {
        this.rules = rules;
        this.frozen = frozen;
    }

    boolean isFrozen() {
        return frozen;
    }

    /** @param path where the setting lies among the rules, or the beginning of it */
    boolean isDefault(String path) {
        if (path.equals("entry.storage") && rules.entry().storage() == null) return true; // nobody has set it yet
        return rules.defaults().stream().anyMatch(d -> d.startsWith(path));
    }

    FigureField field(String label, int value, String path) {
        var field = new FigureField(label, FigureRule.whole(0, MOST));
        field.fill(value);
        field.setReadOnly(frozen);
        if (isDefault(path)) field.setHelperText(I18NProvider.translate("secretariat.is-default"));
        return field;
    }

    FigureField number(String key, int value, String path) {
        return field(I18NProvider.translate(key), value, path);
    }

    /** @throws Refusal {@code secretariat.number-missing}; the field itself says why it cannot be read */
    static int value(FigureField field) {
        if (!field.checkGiven()) throw new Refusal(UiRefusal.SECRETARIAT_NUMBER_MISSING, field.getLabel());
        return field.requireWhole();
    }

    static Div row(FigureField... fields) {
        var row = new Div(fields);
        row.addClassNames("row", "rules-row");
        return row;
    }
}
