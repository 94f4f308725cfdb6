package id.kipp.ui.secretariat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import id.kipp.edition.Attachment;
import id.kipp.edition.Constitution;
import id.kipp.edition.FormSection;
import id.kipp.edition.Labelled;
import id.kipp.ui.parts.Wording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that nobody has decreed, by name: whoever decrees one ticks it, and it is no default any more. */
final class DefaultsFields extends Div {

    private final CheckboxGroup<String> decreed = new CheckboxGroup<>();
    private final Map<String, String> names;

    DefaultsFields(Constitution rules, boolean frozen) {
        names = names(rules);
        decreed.setLabel(getTranslation("workshop.decreed"));
        decreed.setItems(rules.defaults());
        decreed.setItemLabelGenerator(this::called);
        decreed.setReadOnly(frozen);
        add(decreed);
    }

    /** What has been decreed is left out. */
    Constitution into(Constitution rules) {
        return decreed.getValue().isEmpty() ? rules : rules.decreed(decreed.getValue());
    }

    /** Word by word on the way to it: the name of what has one, else the word for the setting. */
    private String called(String path) {
        return Arrays.stream(path.split("\\."))
                .map(word -> names.get(word) instanceof String name ? "“" + name + "”" : ChangeList.word(word))
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, String> names(Constitution rules) {
        var all = new HashMap<String, String>();
        rules.rounds().forEach(r -> all.put(r.key(), Wording.of(r.name())));
        rules.matters().forEach(m -> all.put(m.key(), Wording.of(m.name())));
        rules.calendar()
                .forEach(c -> all.putIfAbsent(c.key().key(), Wording.of(new id.kipp.kernel.Text(c.id(), c.en()))));
        labelled(rules).forEach(one -> all.putIfAbsent(one.key(), Wording.of(one)));
        rules.forms().keySet().forEach(form -> all.putIfAbsent(form, FormsFields.whose(rules, form)));
        return all;
    }

    private static Stream<? extends Labelled> labelled(Constitution rules) {
        Stream<FormSection> sections = rules.forms().values().stream().flatMap(f -> f.sections().stream());
        Stream<Attachment> letters = rules.forms().values().stream().flatMap(f -> f.attachments().stream());
        return Stream.of(rules.groups().stream(), rules.categories().stream(), sections, letters)
                .flatMap(all -> all);
    }
}
