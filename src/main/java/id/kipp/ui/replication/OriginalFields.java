package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.catalogue.Card;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Typed;
import id.kipp.replication.About;
import id.kipp.replication.Wish;
import id.kipp.ui.kit.Glyph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The originals that are taken over, each whole or in part; others are found in the catalogue by their words. */
final class OriginalFields extends Div {

    private final Catalogue catalogue;
    private final Div lines = new Div();
    private final ComboBox<Entry> another = new ComboBox<>(getTranslation("replication.another-original"));
    private final Map<EntryId, TextField> parts = new LinkedHashMap<>();

    OriginalFields(Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("stack");
        lines.addClassName("stack");
        another.setItems(
                q -> catalogue.search(q.getFilter().orElse(""), Map.of(), q.getOffset(), q.getLimit()).cards().stream()
                        .map(Card::entry));
        another.setItemLabelGenerator(e -> e.text().title() + " · " + e.origin().agencyName());
        another.setHelperText(getTranslation("replication.another-hint", Wish.ORIGINALS));
        another.setWidthFull();
        another.addValueChangeListener(e -> {
            if (e.getValue() == null) return;
            put(e.getValue(), "");
            another.clear();
        });
        add(lines, another);
    }

    void show(Map<EntryId, String> wanted) {
        wanted.forEach((id, part) -> catalogue.find(id).ifPresent(e -> put(e, part)));
    }

    void show(About about) {
        about.originals().forEach(o -> {
            if (o.entry() != null) catalogue.find(o.entry()).ifPresent(e -> put(e, o.parts()));
        });
    }

    List<Wish.Wanted> written() {
        return parts.entrySet().stream()
                .map(e -> new Wish.Wanted(e.getKey(), e.getValue().getValue()))
                .toList();
    }

    private void put(Entry entry, String part) {
        if (parts.containsKey(entry.id())) return;
        var field = new TextField(getTranslation("replication.parts"));
        field.setHelperText(getTranslation("replication.parts-hint"));
        field.setMaxLength(Typed.LINE_MAX);
        field.setWidthFull();
        field.setValue(part);
        var away = new Button(getTranslation("replication.leave-out"), Glyph.TRASH.icon());
        away.setAriaLabel(
                getTranslation("replication.leave-out") + ": " + entry.text().title());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(
                new H3(entry.text().title()), new Paragraph(entry.origin().agencyName()), field, away);
        line.addClassName("stack");
        away.addClickListener(e -> {
            parts.remove(entry.id());
            lines.remove(line);
        });
        parts.put(entry.id(), field);
        lines.add(line);
    }
}
