package id.kipp.ui.unit;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import id.kipp.catalogue.Catalogued;
import id.kipp.ui.kit.ComponentTexts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Innovations of the catalogue, found by their words and kept by their numbers. */
final class OriginChoice extends MultiSelectComboBox<Catalogued> {

    private final FormSources sources;

    OriginChoice(FormSources sources) {
        this.sources = sources;
        setItems(q -> sources.found(q.getFilter().orElse(""), q.getOffset(), q.getLimit()));
        setItemLabelGenerator(c -> c.year() == 0 ? c.title() : c.label());
        setI18n(ComponentTexts.multiSelect());
        setWidthFull();
    }

    void show(Collection<String> numbers) {
        if (!numbers().equals(List.copyOf(numbers))) setValue(new LinkedHashSet<>(sources.of(numbers)));
    }

    List<String> numbers() {
        return getValue().stream().map(c -> c.id().value()).toList();
    }
}
