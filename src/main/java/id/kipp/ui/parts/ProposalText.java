package id.kipp.ui.parts;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Constitution;
import id.kipp.edition.FormSection;
import id.kipp.kernel.Words;
import id.kipp.proposal.ProposalDraft;
import id.kipp.ui.kit.Prose;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A proposal as its judges see it: the facts of its header, then its sections with their weight and length. */
@JavaScript("context://js/kipp.js")
public final class ProposalText extends Div {

    private final Map<String, Div> places = new HashMap<>();

    public ProposalText(Constitution rules, ProposalDraft text) {
        addClassName("proposal-text");
        var facts = new ProposalFacts(rules, text);
        add(facts);
        rules.form(text.group()).sections().forEach(s -> add(section(s, text.section(s.key()))));
        places.put("", facts);
    }

    /** The header's facts after the text: for whoever begins to read at its first sentence. */
    public ProposalText factsLast() {
        var facts = places.get("");
        if (facts != null) add(facts);
        return this;
    }

    /** Brings a section into view and puts the focus there; anything else leads to the header. */
    public void show(String section) {
        var place = places.getOrDefault(section, places.get(""));
        if (place == null) return;
        place.scrollIntoView(ScrollIntoViewOption.Behavior.SMOOTH, ScrollIntoViewOption.Block.START);
        place.getElement().callJsFunction("focus");
    }

    /** Told what a reader selects in the text. */
    public void onQuote(Consumer<Quote> told) {
        addAttachListener(e -> getElement().executeJs("window.kipp.quotes(this)"));
        getElement()
                .addEventListener("kipp-quote", e -> {
                    var detail = e.getEventData();
                    told.accept(new Quote(
                            detail.get("event.detail.section").asString(),
                            detail.get("event.detail.text").asString()));
                })
                .addEventData("event.detail.section")
                .addEventData("event.detail.text");
    }

    private Div section(FormSection section, String text) {
        var heading = new H2(Wording.of(section));
        var head = new Div(heading, measures(section, text));
        head.addClassName("proposal-section-head");
        var place = new Div(head, text.isBlank() ? empty() : prose(section, text));
        place.addClassName("proposal-section");
        place.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Wording.of(section))
                .setAttribute("data-section", section.key());
        places.put(section.key(), place);
        return place;
    }

    /** Where passages are counted from. */
    private static Prose prose(FormSection section, String text) {
        var prose = new Prose(text);
        prose.getElement().setAttribute("data-place", section.key());
        return prose;
    }

    private Span measures(FormSection section, String text) {
        var words = getTranslation("parts.words", Words.in(text));
        var measures = new Span(
                section.weight() == 0 ? words : getTranslation("parts.weight", section.weight()) + " · " + words);
        measures.addClassNames("muted", "small");
        return measures;
    }

    private Paragraph empty() {
        var empty = new Paragraph(getTranslation("parts.section-empty"));
        empty.addClassName("muted");
        return empty;
    }
}
