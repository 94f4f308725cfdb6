package id.kipp.ui.replication;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.agency.ServiceUnit;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import id.kipp.replication.About;
import id.kipp.replication.Interest;
import id.kipp.replication.Wish;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Section;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an institution means to take over, by whom, when and why: the letter of interest before it is one. */
final class WishFields extends Div {

    private static final int YEARS = 5;

    private final OriginalFields originals;
    private final Select<ServiceUnit> unit = new Select<>();
    private final TextField unitName = new TextField(getTranslation("replication.unit-name"));
    private final TextField localTitle = new TextField(getTranslation("replication.local-title"));
    private final TextArea need = new TextArea(getTranslation("replication.need"));
    private final Select<Integer> year = new Select<>();
    private final TextField contact = new TextField(getTranslation("replication.contact"));
    private final TextField number = new TextField(getTranslation("replication.letter-number"));
    private final MultiSelectComboBox<String> copies = new MultiSelectComboBox<>(getTranslation("replication.copies"));
    private final MultiSelectComboBox<Agency> members =
            new MultiSelectComboBox<>(getTranslation("replication.members"));

    WishFields(Actor actor, Agencies agencies, Catalogue catalogue) {
        addClassName("stack");
        originals = new OriginalFields(catalogue);
        var isUnit = actor.is(Role.SERVICE_UNIT);
        unit.setLabel(getTranslation("replication.unit"));
        unit.setItems(actor.agency().map(agencies::unitsOf).orElse(List.of()));
        unit.setItemLabelGenerator(u -> u == null ? "" : u.name());
        unit.setEmptySelectionAllowed(true);
        unit.setHelperText(getTranslation("replication.unit-hint"));
        unit.setVisible(!isUnit);
        unitName.setVisible(!isUnit);
        unitName.setMaxLength(Typed.LINE_MAX);
        localTitle.setMaxLength(Typed.LINE_MAX);
        localTitle.setHelperText(getTranslation("replication.local-title-hint"));
        need.setMaxLength(Wish.NEED_LETTERS);
        need.setMinRows(5);
        need.setHelperText(getTranslation("replication.need-hint", Wish.NEED_WORDS));
        var now = Year.now(id.kipp.ui.kit.Dates.WIB).getValue();
        year.setLabel(getTranslation("replication.year"));
        year.setItems(IntStream.rangeClosed(now, now + YEARS).boxed().toList());
        contact.setMaxLength(Typed.LINE_MAX);
        contact.setHelperText(getTranslation("replication.contact-hint"));
        number.setMaxLength(Typed.LINE_MAX);
        number.setHelperText(getTranslation("replication.letter-number-hint"));
        copies.setItems("BSKDN", "HUB", "PANRB");
        copies.setItemLabelGenerator(c -> getTranslation("replication.copy." + c));
        copies.setI18n(ComponentTexts.multiSelect());
        members.setItems(q -> agencies.page(q.getFilter().orElse(""), q.getOffset(), q.getLimit()).stream());
        members.setItemLabelGenerator(Agency::name);
        members.setI18n(ComponentTexts.multiSelect());
        members.setHelperText(getTranslation("replication.members-hint"));
        members.setVisible(!isUnit);
        for (var field : List.of(unitName, localTitle, contact, number)) field.setWidthFull();
        need.setWidthFull();
        copies.setWidthFull();
        members.setWidthFull();
        unit.setWidthFull();
        add(
                new Section(getTranslation("replication.part.what"), originals, localTitle),
                new Section(getTranslation("replication.part.why"), need, year),
                new Section(getTranslation("replication.part.who"), unit, unitName, contact, members),
                new Section(getTranslation("replication.part.letter"), number, copies));
    }

    void begin(EntryId entry) {
        originals.show(Map.of(entry, ""));
    }

    /** What was written before. */
    void show(About about, Agencies agencies) {
        originals.show(about);
        localTitle.setValue(about.replica().title());
        var interest = about.interest();
        need.setValue(interest.need());
        year.setValue(interest.year() == 0 ? null : interest.year());
        contact.setValue(interest.contact());
        number.setValue(interest.number());
        copies.setValue(interest.copies());
        var registered = about.adopter().unit();
        if (registered == null) unitName.setValue(about.adopter().unitName());
        else unit.setValue(agencies.unit(registered).orElse(null));
        var ids = about.members().stream()
                .map(m -> m.agency())
                .filter(java.util.Objects::nonNull)
                .toList();
        members.setValue(agencies.all(ids));
    }

    Wish written() {
        return new Wish(
                originals.written(),
                chosenUnit(),
                unit.getValue() == null ? unitName.getValue() : "",
                localTitle.getValue(),
                new Interest(
                        need.getValue(),
                        year.getValue() == null ? 0 : year.getValue(),
                        contact.getValue(),
                        number.getValue(),
                        copies.getValue().stream().sorted().toList()),
                members.getValue().stream()
                        .map(Agency::id)
                        .map((AgencyId i) -> i)
                        .toList());
    }

    private id.kipp.kernel.@Nullable UnitId chosenUnit() {
        return unit.getValue() == null ? null : unit.getValue().id();
    }
}
