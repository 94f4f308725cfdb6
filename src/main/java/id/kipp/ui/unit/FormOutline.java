package id.kipp.ui.unit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.kernel.Words;
import id.kipp.proposal.Finding;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.Readiness;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.FormPlaces;
import id.kipp.ui.parts.Wording;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of the form with their state; each leads to itself. */
final class FormOutline extends Nav {

    private final Form form;
    private final FormPlaces places;
    private final Consumer<String> go;
    private final UnorderedList list = new UnorderedList();
    private final Map<String, Entry> entries = new HashMap<>();

    FormOutline(Form form, Consumer<String> go) {
        this.form = form;
        this.places = new FormPlaces(form);
        this.go = go;
        addClassName("form-outline");
        getElement().setAttribute("aria-label", getTranslation("unit.outline"));
        add(list);
    }

    /** Changes what has changed and nothing else: whoever stands in the outline stays there. */
    void show(ProposalDraft text, Readiness readiness) {
        var lacking = readiness.findings().stream()
                .filter(Finding::blocks)
                .map(f -> entry(f.place()))
                .collect(Collectors.toSet());
        show("title", getTranslation("unit.general"), "", state("title", lacking, false));
        form.sections().forEach(s -> section(s, text, lacking));
        show("extra", getTranslation("unit.letters"), "", state("extra", lacking, noLetter(text)));
        show("declared", getTranslation("parts.place.declared"), "", state("declared", lacking, !text.declared()));
    }

    private void section(FormSection section, ProposalDraft text, Set<String> lacking) {
        var words = Words.in(text.section(section.key()));
        var numbers = Numbers.here();
        var length = section.maxWords() > 0
                ? numbers.whole(words) + "/" + numbers.whole(section.maxWords())
                : numbers.whole(words);
        var state = state(section.key(), lacking, words == 0);
        var begun = state == State.DONE && !section.isAnsweredBy(words);
        show(section.key(), Wording.of(section), length, begun ? State.BEGUN : state);
    }

    private static State state(String place, Set<String> lacking, boolean empty) {
        return !lacking.contains(place) ? State.DONE : empty ? State.EMPTY : State.LACKING;
    }

    private void show(String place, String name, String length, State state) {
        entries.computeIfAbsent(place, p -> new Entry(p, name)).show(state, length);
    }

    /** How far a part is, in a colour, a sign and a word. */
    private enum State {
        DONE(Glyph.DONE, "unit.part-done"),
        EMPTY(Glyph.CIRCLE, "unit.part-empty"),
        BEGUN(Glyph.WRITE, "unit.part-begun"),
        LACKING(Glyph.ALERT, "unit.part-lacking");

        private final Glyph glyph;
        private final String key;

        State(Glyph glyph, String key) {
            this.glyph = glyph;
            this.key = key;
        }
    }

    private final class Entry {

        private final String name;
        private final Span count = new Span();
        private final Button button;
        private @Nullable State state;

        Entry(String place, String name) {
            this.name = name;
            count.addClassNames("figure", "small", "muted");
            button = new Button(name, e -> go.accept(place));
            button.setSuffixComponent(count);
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClassName("outline-entry");
            list.add(new ListItem(button));
        }

        void show(State now, String length) {
            if (now == state && length.equals(count.getText())) return;
            count.setText(length);
            if (now != state) {
                button.setIcon(now.glyph.icon());
                for (var other : State.values())
                    button.setClassName(other.name().toLowerCase(Locale.ROOT), other == now);
            }
            state = now;
            button.getElement()
                    .setAttribute(
                            "aria-label",
                            name + ", " + getTranslation(now.key) + (length.isEmpty() ? "" : ", " + length));
        }
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
