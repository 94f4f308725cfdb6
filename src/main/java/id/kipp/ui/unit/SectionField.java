package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.edition.FormSection;
import id.kipp.ui.kit.Kept;
import id.kipp.ui.kit.WordCount;
import id.kipp.ui.parts.Wording;

/** A section to write: what is asked, how much it weighs, the text with its length, and the evidence beside it. */
final class SectionField extends Div {

    private static final int LONGEST = 40_000;
    private static final int PAUSE = 400;

    private final FormSection section;
    private final TextArea text = new TextArea();
    private final Kept kept;
    private String stored = "";

    /** @param draft the place of the draft it is part of */
    SectionField(FormSection section, String draft, Runnable changed) {
        this.section = section;
        kept = new Kept(this, text, draft + "/" + section.key(), this::back);
        addClassNames("section", "section-field");
        var heading = new H2(Wording.of(section));
        var head = new Div(heading);
        head.addClassName("section-head");
        if (section.weight() > 0) {
            var weight = new Span(getTranslation("parts.weight", section.weight()));
            weight.addClassNames("muted", "small");
            head.add(weight);
        }
        var help = Wording.of(section.help());
        text.setAriaLabel(Wording.of(section));
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(24);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        add(head);
        if (!help.isBlank()) add(says(help));
        add(text, new WordCount(section.minWords(), most()).follow(text));
        text.addValueChangeListener(e -> changed.run());
    }

    String key() {
        return section.key();
    }

    String text() {
        return text.getValue();
    }

    void show(String now) {
        text.setValue(now);
    }

    /** What is stored of it by now. */
    void stored(String now) {
        if (now.equals(stored)) return;
        stored = now;
        kept.over(now);
        if (text.getValue().equals(now)) kept.arrived(now);
    }

    /** What was typed and never arrived goes on as if typed now; beside what has been stored since, if anything has. */
    private void back(String unsent, boolean current) {
        if (!text.getValue().equals(stored)) return; // one has gone on writing
        if (unsent.equals(stored)) kept.drop();
        else if (current) text.setValue(unsent); // heard, and so saved
        else new ConflictDialog(Wording.of(section), unsent, stored, () -> text.setValue(unsent), kept::drop).open();
    }

    void beside(Component evidence) {
        add(evidence);
    }

    void goTo() {
        scrollIntoView(ScrollIntoViewOption.Behavior.SMOOTH, ScrollIntoViewOption.Block.START);
        text.focus();
    }

    private int most() {
        return section.maxWords() > 0 ? section.maxWords() : LONGEST;
    }

    private static Paragraph says(String sentence) {
        var says = new Paragraph(sentence);
        says.addClassName("section-help");
        return says;
    }
}
