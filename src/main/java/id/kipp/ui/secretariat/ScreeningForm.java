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
import id.kipp.edition.Edition;
import id.kipp.edition.ScreeningItem;
import id.kipp.kernel.Stale;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screening.Verdict;
import id.kipp.proposal.Screenings;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.FindingList;
import id.kipp.ui.parts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checklist, with what the system found by itself beside each item; the verdict is a person's. */
final class ScreeningForm extends Div {

    /** What has been answered; an item without a verdict is not in it. */
    private final List<Supplier<Optional<Screening.Check>>> checks = new ArrayList<>();

    private final Div elsewhere = new Div();
    private final TextArea reason = new TextArea(getTranslation("secretariat.reason"));

    /** What is done with a verdict: given, or given in place of one that was announced. */
    interface Judging {
        Proposal judge(Proposal seen, List<Screening.Check> checks, Screening.Outcome outcome, String reason);
    }

    /** @param outcomes those that may be given */
    ScreeningForm(
            Screenings screenings,
            CurrentActor current,
            Edition edition,
            Proposal proposal,
            List<Screening.Outcome> outcomes,
            Judging judging,
            Supplier<Proposal> newest,
            Consumer<Proposal> judged) {
        elsewhere.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("secretariat.checklist")));
        var hints = screenings.hints(current.get(), proposal).stream()
                .collect(Collectors.toMap(Screenings.Hint::item, Function.identity()));
        edition.constitution()
                .screening()
                .items()
                .forEach(item -> add(item(item, Objects.requireNonNull(hints.get(item.key())))));
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        reason.setHelperText(getTranslation("secretariat.reason-help"));
        var actions = new Div();
        actions.addClassNames("actions", "score-foot");
        for (var outcome : outcomes) {
            var button = new Button(
                    getTranslation("screening.do." + outcome), glyph(outcome).icon());
            if (outcome == Screening.Outcome.PASSED) button.addThemeVariants(ButtonVariant.PRIMARY);
            Attempt.onClick(button, () -> {
                if (outcome != Screening.Outcome.PASSED && reason.isEmpty()) reason.focus();
                try {
                    judged.accept(judging.judge(
                            proposal,
                            checks.stream().flatMap(c -> c.get().stream()).toList(),
                            outcome,
                            reason.getValue()));
                } catch (Stale another) {
                    decidedElsewhere(newest.get());
                }
            });
            actions.add(button);
        }
        add(elsewhere, reason, actions);
    }

    /** A colleague was first: what they decided, beside what is typed here. */
    private void decidedElsewhere(Proposal now) {
        var says = getTranslation("screening.decided-elsewhere");
        elsewhere.removeAll();
        elsewhere.add(new Paragraph(says));
        var verdict = now.screening();
        if (verdict != null)
            elsewhere.add(
                    new Section(getTranslation("screening.outcome." + verdict.outcome()), new Prose(verdict.reason())));
        Toast.refused(says);
    }

    private Div item(ScreeningItem item, Screenings.Hint hint) {
        var verdict = new RadioButtonGroup<Verdict>(Wording.of(item));
        verdict.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(v -> getTranslation("screening.verdict." + v));
        var note = new TextField(getTranslation("secretariat.note"));
        note.setWidthFull();
        note.setMaxLength(500);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        var found = found(hint);
        if (found.isEmpty()) verdict.setValue(Verdict.PASS);
        note.setVisible(!found.isEmpty());
        verdict.addValueChangeListener(e -> note.setVisible(e.getValue() == Verdict.FAIL || !found.isEmpty()));
        checks.add(() ->
                Optional.ofNullable(verdict.getValue()).map(v -> new Screening.Check(item.key(), v, note.getValue())));
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

    private List<String> found(Screenings.Hint hint) {
        return Stream.concat(
                        hint.findings().stream().map(FindingList::sentence),
                        hint.unusable().stream().map(d -> d.name() + ": " + getTranslation(d.stateKey())))
                .toList();
    }

    private static Glyph glyph(Screening.Outcome outcome) {
        return outcome == Screening.Outcome.PASSED ? Glyph.CHECK : Glyph.CLOSE;
    }
}
