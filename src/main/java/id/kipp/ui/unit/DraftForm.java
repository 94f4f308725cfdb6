package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import id.kipp.edition.Attachment;
import id.kipp.edition.Constitution;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.proposal.ProposalDraft;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.FormPlaces;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The form of one edition and group: its header, its sections with their evidence, its letters, what is declared. */
final class DraftForm extends Div {

    private final Form form;
    private final BeginningFields beginning;
    private final HeaderFields header;
    private final List<SectionField> sections;
    private final DeclarationFields declarations;
    private final Runnable changed;
    private final Map<String, Consumer<ProposalDraft>> showing = new HashMap<>();
    private final Map<String, Component> places = new LinkedHashMap<>();
    private boolean quiet;

    /**
     * @param place the draft's own in the whole application; what is typed and not saved is kept under it
     * @param slot the upload of a slot
     * @param changed a person changed something; not told of what {@link #show} puts in
     */
    DraftForm(
            String place,
            Constitution rules,
            ProposalDraft text,
            FormSources sources,
            Function<String, Component> slot,
            Runnable changed) {
        this.form = rules.form(text.group());
        this.changed = changed;
        this.declarations = new DeclarationFields(rules.entry().declared(), this::told);
        this.header = new HeaderFields(place + "/header", rules, sources, this::told);
        this.beginning = new BeginningFields(sources, this::told);
        beginning.keep(place + "/beginning");
        this.sections = form.sections().stream()
                .map(s -> new SectionField(s, place, this::told))
                .toList();
        addClassName("draft-form");
        places.putAll(header.places());
        showing.putAll(header.showing());
        places.put("beginning", beginning);
        showing.put("beginning", t -> beginning.show(t.beginning()));
        add(new Section(getTranslation("parts.place.beginning"), beginning).says(getTranslation("beginning.says")));
        add(new Section(getTranslation("unit.general"), header));
        form.sections().forEach(s -> section(s, slot));
        add(documents(slot));
        add(declaration());
        showing.keySet().forEach(shown -> show(text, shown));
        stored(text);
    }

    /** What is stored by now; what is shown of it is up to {@link #show}. */
    void stored(ProposalDraft text) {
        header.stored(text);
        beginning.stored(text);
        sections.forEach(s -> s.stored(text.section(s.key())));
    }

    /** Puts what the text says into one place. */
    void show(ProposalDraft text, String place) {
        var show = showing.get(place);
        if (show == null) return;
        quiet = true;
        try {
            show.accept(text);
        } finally {
            quiet = false;
        }
    }

    /** What stands in the form; what it does not show stays as it was. */
    ProposalDraft read(ProposalDraft seen) {
        var texts = new HashMap<>(seen.sections());
        sections.forEach(s -> {
            if (!s.text().isEmpty() || texts.containsKey(s.key())) texts.put(s.key(), s.text());
        });
        return header.read(seen, texts, declarations.isDeclared(), declarations.ticked(), beginning.read());
    }

    /** Leads to a place, whatever kind it is. */
    void goTo(String place) {
        var section = sections.stream().filter(s -> s.key().equals(place)).findFirst();
        if (section.isPresent()) {
            section.get().goTo();
            return;
        }
        var component = places.getOrDefault(place, this);
        component.scrollIntoView(ScrollIntoViewOption.Behavior.SMOOTH, ScrollIntoViewOption.Block.CENTER);
        if (component instanceof Focusable<?> field) field.focus();
    }

    private void told() {
        if (!quiet) changed.run();
    }

    private void section(FormSection section, Function<String, Component> slot) {
        var field = sections.stream()
                .filter(s -> s.key().equals(section.key()))
                .findFirst()
                .orElseThrow();
        showing.put(section.key(), text -> field.show(text.section(section.key())));
        if (section.evidence()) {
            var evidence = slot.apply(section.slot());
            places.put(section.slot(), evidence);
            field.beside(evidence);
        }
        add(field);
    }

    private Section documents(Function<String, Component> slot) {
        var letters = new Section(getTranslation("unit.letters")).says(getTranslation("unit.letters-says"));
        form.attachments().stream().map(Attachment::key).forEach(key -> slot(letters, key, slot));
        slot(letters, FormPlaces.EXTRA, slot);
        return letters;
    }

    private void slot(Section letters, String key, Function<String, Component> slot) {
        var upload = slot.apply(key);
        places.put(key, upload);
        letters.add(upload);
    }

    private Section declaration() {
        places.put("declared", declarations);
        showing.put("declared", declarations::show);
        return new Section(getTranslation("parts.place.declared"), declarations);
    }
}
