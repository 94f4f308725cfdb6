package id.kipp.ui.site;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import id.kipp.catalogue.Count;
import id.kipp.catalogue.Facet;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.Sdgs;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One facet: its values, how many each would leave, several at once. */
final class FacetBox extends Div {

    FacetBox(Facet facet, List<Count> counts, Set<String> chosen, Consumer<Set<String>> changed) {
        var group = new CheckboxGroup<Count>();
        group.setItems(counts.stream().filter(c -> !c.key().isEmpty()).toList());
        group.setItemLabelGenerator(c -> label(facet, c) + " (" + Numbers.here().whole(c.entries()) + ")");
        group.setAriaLabel(getTranslation("site.facet." + facet));
        group.select(counts.stream().filter(c -> chosen.contains(c.key())).toList());
        group.addValueChangeListener(e -> {
            if (e.isFromClient())
                changed.accept(e.getValue().stream().map(Count::key).collect(Collectors.toSet()));
        });
        var details = new Details(getTranslation("site.facet." + facet), group);
        details.setOpened(!chosen.isEmpty()); // on a phone seven open lists would hide the results
        add(details);
    }

    /** As it stands in the address. */
    static String name(Facet facet) {
        return switch (facet) {
            case YEAR -> "tahun";
            case TIER -> "penghargaan";
            case KIND -> "jenis";
            case PROVINCE -> "provinsi";
            case CATEGORY -> "kategori";
            case GROUP -> "kelompok";
            case SDG -> "tpb";
        };
    }

    private String label(Facet facet, Count count) {
        var text = count.label();
        if (text != null) return Wording.of(text);
        return switch (facet) {
            case KIND -> getTranslation("agency.kind." + count.key().toUpperCase(Locale.ROOT));
            case SDG -> Sdgs.names(List.of(Integer.valueOf(count.key())));
            case YEAR, TIER, PROVINCE, CATEGORY, GROUP -> count.key();
        };
    }
}
