package id.kipp.ui.unit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.proposal.Finding;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.Readiness;
import id.kipp.proposal.Words;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.FormPlaces;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.function.Consumer;

/** The parts of the form with their state; each leads to itself. */
final class FormOutline extends Nav {

    private final Form form;
    private final FormPlaces places;
    private final Consumer<String> go;
    private final UnorderedList list = new UnorderedList();

    FormOutline(Form form, Consumer<String> go) {
        this.form = form;
        this.places = new FormPlaces(form);
        this.go = go;
        addClassName("form-outline");
        getElement().setAttribute("aria-label", getTranslation("unit.outline"));
        add(list);
    }

    void show(ProposalDraft text, Readiness readiness) {
        var lacking = readiness.findings().stream()
                .filter(Finding::blocks)
                .map(f -> entry(f.place()))
                .toList();
        list.removeAll();
        add("title", getTranslation("unit.general"), "", lacking, false);
        form.sections().forEach(s -> section(s, text, lacking));
        add("extra", getTranslation("unit.letters"), "", lacking, noLetter(text));
        add("declared", getTranslation("parts.place.declared"), "", lacking, !text.declared());
    }

    private void section(FormSection section, ProposalDraft text, List<String> lacking) {
        var words = Words.in(text.section(section.key()));
        var numbers = Numbers.here();
        var length = section.maxWords() > 0
                ? numbers.whole(words) + "/" + numbers.whole(section.maxWords())
                : numbers.whole(words);
        add(section.key(), Wording.of(section), length, lacking, words == 0);
    }

    private void add(String place, String name, String length, List<String> lacking, boolean empty) {
        var missing = lacking.contains(place);
        var glyph = !missing ? Glyph.DONE : empty ? Glyph.CIRCLE : Glyph.ALERT;
        var state = getTranslation(!missing ? "unit.part-done" : empty ? "unit.part-empty" : "unit.part-lacking");
        var count = new Span(length);
        count.addClassNames("figure", "small", "muted");
        var entry = new Button(name, e -> go.accept(place));
        entry.setIcon(glyph.icon());
        entry.setSuffixComponent(count);
        entry.addThemeVariants(ButtonVariant.TERTIARY);
        entry.addClassNames("outline-entry", !missing ? "done" : empty ? "empty" : "lacking");
        entry.getElement().setAttribute("aria-label", name + ", " + state + (length.isEmpty() ? "" : ", " + length));
        list.add(new ListItem(entry));
    }

    private boolean noLetter(ProposalDraft text) {
        return text.files().stream().noneMatch(f -> entry(f.slot()).equals("extra"));
    }

    /** The part of the outline a place belongs to. */
    private String entry(String place) {
        if (form.section(place).isPresent() || place.equals("declared")) return place;
        if (places.letter(place).isPresent()) return "extra";
        return places.proves(place).map(FormSection::key).orElse(place.equals("extra") ? "extra" : "title");
    }
}
