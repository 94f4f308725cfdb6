package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.account.CurrentActor;
import id.kipp.document.Document;
import id.kipp.edition.Edition;
import id.kipp.edition.ScreeningItem;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Finding;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screening.Verdict;
import id.kipp.proposal.Screenings;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.parts.FindingList;
import id.kipp.ui.parts.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The checklist, with what the system found by itself beside each item; the verdict is a person's. */
final class ScreeningForm extends Div {

    /** Which findings belong to which item. */
    private static final Map<String, List<String>> ABOUT = Map.of(
            "title_unique", List.of("SAME_TITLE_ELSEWHERE", "LIKE_EARLIER_WINNER"),
            "group_eligibility", List.of("BY_INVITATION"),
            "evidence_readable", List.of("DOCUMENT_NO_TEXT"));

    private final List<Supplier<Screening.Check>> checks = new ArrayList<>();
    private final TextArea reason = new TextArea(getTranslation("secretariat.reason"));

    ScreeningForm(
            Screenings screenings,
            CurrentActor current,
            Edition edition,
            Proposal proposal,
            Collection<Document> documents,
            Consumer<Proposal> judged) {
        add(new H2(getTranslation("secretariat.checklist")));
        edition.constitution().screening().forEach(item -> add(item(item, proposal, documents)));
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        reason.setHelperText(getTranslation("secretariat.reason-help"));
        var actions = new Div();
        actions.addClassNames("actions", "score-foot");
        for (var outcome : Screening.Outcome.values()) {
            var button = new Button(
                    getTranslation("screening.do." + outcome), glyph(outcome).icon());
            if (outcome == Screening.Outcome.PASSED) button.addThemeVariants(ButtonVariant.PRIMARY);
            Attempt.onClick(
                    button,
                    () -> judged.accept(screenings.screen(
                            current.get(),
                            proposal,
                            checks.stream().map(Supplier::get).toList(),
                            outcome,
                            reason.getValue())));
            actions.add(button);
        }
        add(reason, actions);
    }

    private Div item(ScreeningItem item, Proposal proposal, Collection<Document> documents) {
        var verdict = new RadioButtonGroup<Verdict>(Wording.of(item));
        verdict.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(v -> getTranslation("screening.verdict." + v));
        var note = new TextField(getTranslation("secretariat.note"));
        note.setWidthFull();
        note.setMaxLength(500);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        var found = found(item, proposal, documents);
        if (found.isEmpty()) verdict.setValue(Verdict.PASS);
        note.setVisible(!found.isEmpty());
        verdict.addValueChangeListener(e -> note.setVisible(e.getValue() == Verdict.FAIL || !found.isEmpty()));
        checks.add(() -> {
            if (verdict.getValue() == null) throw new Refusal("screening.incomplete");
            return new Screening.Check(item.key(), verdict.getValue(), note.getValue());
        });
        var box = new Div(verdict);
        box.addClassName("criterion");
        found.forEach(sentence -> {
            var says = new Paragraph(Glyph.WARNING.icon(), new com.vaadin.flow.component.html.Span(sentence));
            says.addClassName("found");
            box.add(says);
        });
        box.add(note);
        return box;
    }

    private List<String> found(ScreeningItem item, Proposal proposal, Collection<Document> documents) {
        var sentences = new ArrayList<String>();
        proposal.submitted().warnings().stream()
                .filter(f -> ABOUT.getOrDefault(item.key(), List.of()).contains(f.kind()))
                .map((Finding f) -> FindingList.sentence(f))
                .forEach(sentences::add);
        if (item.key().equals("evidence_readable"))
            documents.stream()
                    .filter(d -> !d.isUsable())
                    .map(d -> d.name() + ": " + getTranslation(d.stateKey()))
                    .forEach(sentences::add);
        return sentences;
    }

    private static Glyph glyph(Screening.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Glyph.CHECK;
            case FAILED -> Glyph.CLOSE;
            case RETURNED -> Glyph.UNDO;
        };
    }
}
