package id.kipp.ui.secretariat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.kipp.edition.ConflictRule;
import java.util.function.Supplier;

/** What the edition holds to be a conflict of interest, and who decides where the chair has one. */
final class ConflictFields extends Div implements Supplier<ConflictRule> {

    private final Checkbox province = new Checkbox();
    private final Select<ConflictRule.Reach> reach = new Select<>();
    private final Select<ConflictRule.StandIn> standIn = new Select<>();

    /** @param isDefault nobody has decreed it */
    ConflictFields(ConflictRule rule, boolean frozen, boolean isDefault) {
        addClassNames("row", "rules-row");
        province.setLabel(getTranslation("secretariat.conflict-province"));
        province.setValue(rule.province());
        choose(reach, "conflict-reach", ConflictRule.Reach.values(), rule.declaredFor());
        choose(standIn, "conflict-stand-in", ConflictRule.StandIn.values(), rule.standIn());
        province.setReadOnly(frozen);
        reach.setReadOnly(frozen);
        standIn.setReadOnly(frozen);
        if (isDefault) {
            var says = getTranslation("secretariat.is-default");
            province.setHelperText(says);
            reach.setHelperText(says);
            standIn.setHelperText(says);
        }
        add(province, reach, standIn);
    }

    @Override
    public ConflictRule get() {
        return new ConflictRule(province.getValue(), reach.getValue(), standIn.getValue());
    }

    private <E extends Enum<E>> void choose(Select<E> select, String key, E[] all, E now) {
        select.setLabel(getTranslation("secretariat." + key));
        select.setItems(all);
        select.setItemLabelGenerator(e -> getTranslation("secretariat." + key + "." + e));
        select.setValue(now);
        select.setWidthFull();
    }
}
