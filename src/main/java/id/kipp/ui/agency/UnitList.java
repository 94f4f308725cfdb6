package id.kipp.ui.agency;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.agency.Agencies;
import id.kipp.agency.ServiceUnit;
import id.kipp.kernel.AgencyId;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Section;
import java.util.function.IntConsumer;

/** The agency's units: adding one, correcting a name. */
final class UnitList extends Composite<Section> {

    private final Agencies agencies;
    private final CurrentActor current;
    private final AgencyId agency;
    private final Div units = new Div();
    private final IntConsumer counted;

    /** @param counted is told how many there are, now and after each change */
    UnitList(Agencies agencies, CurrentActor current, AgencyId agency, IntConsumer counted) {
        this.counted = counted;
        this.agencies = agencies;
        this.current = current;
        this.agency = agency;
        show();
    }

    @Override
    protected Section initContent() {
        var name = new TextField();
        name.setPlaceholder(getTranslation("agency.new-unit"));
        name.setAriaLabel(getTranslation("agency.new-unit"));
        name.addClassName("unit-name");
        var add = new Button(getTranslation("agency.add-unit"), Glyph.PLUS.icon());
        Attempt.onClick(add, () -> {
            agencies.addUnit(current.get(), agency, name.getValue());
            name.clear();
            show();
        });
        var row = new Div(name, add);
        row.addClassName("actions");
        return new Section(getTranslation("agency.units"), units, row);
    }

    private void show() {
        units.removeAll();
        var all = agencies.unitsOf(agency);
        counted.accept(all.size());
        if (all.isEmpty()) {
            units.add(new Paragraph(getTranslation("agency.no-units")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("unit-list");
        all.forEach(unit -> list.add(item(unit)));
        units.add(new Paragraph(getTranslation("agency.units-count", all.size())), list);
    }

    private ListItem item(ServiceUnit unit) {
        var rename = new Button(Glyph.EDIT.icon());
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        rename.setAriaLabel(getTranslation("agency.rename-unit", unit.name()));
        var item = new ListItem(new Span(unit.name()), rename);
        rename.addClickListener(e -> edit(item, unit));
        return item;
    }

    private void edit(ListItem item, ServiceUnit unit) {
        var name = new TextField();
        name.setAriaLabel(getTranslation("agency.rename-unit", unit.name()));
        name.setValue(unit.name());
        name.focus();
        var save = new Button(getTranslation("me.save"));
        Attempt.onClick(save, () -> {
            agencies.renameUnit(current.get(), unit, name.getValue());
            ActTold.done(getTranslation("me.saved"));
            show();
        });
        var back = new Button(getTranslation("kit.back"), e -> show());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        item.removeAll();
        item.add(name, save, back);
    }
}
