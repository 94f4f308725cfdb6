package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.edition.ScreeningItem;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screening.Verdict;
import id.kipp.proposal.Screenings;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.parts.FindingList;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An item of the checklist: what the system found, in grey, and the answer, which is empty until a person gives it. */
final class CheckItem extends Div {

    private final ScreeningItem item;
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final TextField note = new TextField();

    /** @param number of the item, from 1 @param answered told after each answer */
    CheckItem(int number, ScreeningItem item, Screenings.Hint hint, Runnable answered) {
        this.item = item;
        addClassNames("criterion", "check");
        verdict.setLabel(Wording.of(item));
        verdict.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        verdict.addClassName("seg");
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(v -> getTranslation("screening.verdict." + v));
        verdict.addValueChangeListener(e -> {
            setClassName("noted", e.getValue() == Verdict.FAIL || !note.isEmpty());
            if (e.isFromClient()) answered.run();
        });
        note.setPlaceholder(getTranslation("secretariat.note"));
        note.setAriaLabel(getTranslation("screening.note-of", number));
        note.addClassName("check-note");
        note.setWidthFull();
        note.setMaxLength(500);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        if (hint.isSound()) getElement().setAttribute("data-sound", true);
        var found = found(hint);
        var system = new Div();
        if (found.isEmpty()) {
            var key = hint.isSound() ? "screening.system-sound" : "screening.system-silent";
            system.add(says(Glyph.INFO, getTranslation(key)));
        }
        found.forEach(sentence -> {
            var says = says(Glyph.WARNING, getTranslation("screening.system-found", sentence));
            says.addClassName("found");
            system.add(says);
        });
        verdict.setHelperComponent(system);
        verdict.addThemeName("helper-above-field");
        add(verdict, note);
    }

    boolean isAnswered() {
        return verdict.getValue() != null;
    }

    boolean isFailed() {
        return verdict.getValue() == Verdict.FAIL;
    }

    Optional<Screening.Check> answer() {
        return Optional.ofNullable(verdict.getValue())
                .map(v -> new Screening.Check(item.key(), v, note.getValue().strip()));
    }

    private static Paragraph says(Glyph glyph, String sentence) {
        var says = new Paragraph(glyph.icon(), new Span(sentence));
        says.addClassName("sys");
        return says;
    }

    private List<String> found(Screenings.Hint hint) {
        return Stream.concat(
                        hint.findings().stream().map(FindingList::sentence),
                        hint.unusable().stream()
                                .map(d -> d.name() + ": " + getTranslation(d.stateKey(), d.stateDetails())))
                .toList();
    }
}
