package id.kipp.ui.secretariat;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.edition.ScreeningItem;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalRefusal;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Keys;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The checklist beside what is read. Nothing is answered before a person answers it; digits answer the item one is in and lead
 * to the next that is open, so that a proposal takes a key an item and one for the verdict.
 */
@JavaScript("context://js/kipp.js")
final class ScreeningForm extends Div {

    /** What is done with a verdict: given, given in place of an announced one, or put beside another's. */
    interface Judging {
        Proposal judge(List<Screening.Check> checks, Screening.Outcome outcome, String reason);
    }

    /**
     * What it is for.
     *
     * @param outcomes those that may be given, and what their buttons say
     * @param reasoned a reason is asked for whatever fails
     * @param elsewhere what a colleague found who was first; what is typed stays beside it
     */
    record Asked(
            Map<Screening.Outcome, String> outcomes,
            boolean reasoned,
            Judging judging,
            Consumer<Proposal> judged,
            Supplier<Component> elsewhere,
            Runnable answered) {}

    private final Asked asked;
    private final List<CheckItem> items = new ArrayList<>();
    private final Div elsewhere = new Div();
    private final Div criteria = new Div();
    private final TextArea reason = new TextArea(getTranslation("secretariat.reason"));
    private final Map<Screening.Outcome, Button> buttons = new EnumMap<>(Screening.Outcome.class);
    private final Span answered = new Span();
    private final Paragraph lacking = new Paragraph();

    /** @param beside buttons at the head, such as for a second opinion @param before what was found so far */
    ScreeningForm(
            List<ScreeningItem> checklist,
            List<Screenings.Hint> hints,
            Asked asked,
            Component beside,
            Component before) {
        this.asked = asked;
        addClassNames("score-form", "checklist");
        var found = hints.stream().collect(Collectors.toMap(Screenings.Hint::item, Function.identity()));
        for (var item : checklist)
            items.add(new CheckItem(
                    items.size() + 1, item, Objects.requireNonNull(found.get(item.key())), this::answered));
        elsewhere.getElement().setAttribute("role", "status");
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        reason.setHelperText(getTranslation("secretariat.reason-help"));
        var why = new Div(reason);
        why.addClassName("check-reason");
        criteria.addClassName("score-criteria");
        criteria.add(elsewhere, before);
        items.forEach(criteria::add);
        criteria.add(why);
        add(head(hints, beside), criteria, foot());
        show();
    }

    private Div head(List<Screenings.Hint> hints, Component beside) {
        answered.addClassName("count");
        answered.getElement().setAttribute("role", "status");
        var head = new Div(new H2(getTranslation("secretariat.checklist")), answered);
        var sound = hints.stream().filter(Screenings.Hint::isSound).count();
        if (sound > 0) {
            var accept = new Button(getTranslation("screening.accept-sound", sound));
            accept.addThemeVariants(ButtonVariant.TERTIARY);
            accept.getElement().setAttribute("data-accept-sound", ""); // heard by the checklist's script
            head.add(accept);
        }
        head.add(beside);
        head.addClassName("check-head");
        return head;
    }

    private Div foot() {
        var foot = new Div(lacking);
        foot.addClassNames("actions", "score-foot");
        lacking.addClassNames("small", "score-lacking");
        asked.outcomes().forEach((outcome, says) -> {
            var button = new Button(says, glyph(outcome).icon());
            if (outcome == Screening.Outcome.PASSED) button.addThemeVariants(ButtonVariant.PRIMARY);
            Attempt.onClick(button, () -> judge(outcome));
            buttons.put(outcome, button);
            foot.add(button);
        });
        return foot;
    }

    /** Digits and letters of the checklist are heard in the browser: no answer waits for the server. */
    void keys(Keys keys) {
        keys.mention("1 2 3", getTranslation("screening.key.answer"))
                .mention("0", getTranslation("screening.key.sound"))
                .mention("n", getTranslation("screening.key.note"))
                .mention("j k", getTranslation("screening.key.items"));
        if (asked.outcomes().containsKey(Screening.Outcome.PASSED))
            keys.on("l", getTranslation("screening.key.pass"), () -> judge(Screening.Outcome.PASSED))
                    .on("Ctrl+Enter", "", () -> judge(Screening.Outcome.PASSED));
        if (asked.outcomes().containsKey(Screening.Outcome.FAILED))
            keys.on("x", getTranslation("screening.key.fail"), () -> judge(Screening.Outcome.FAILED));
    }

    /** A colleague was first: what they decided, beside what is typed here. */
    private void elsewhere(Component what) {
        var says = getTranslation("screening.decided-elsewhere");
        elsewhere.removeAll();
        elsewhere.add(new Paragraph(says), what);
        ActTold.refused(says);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.kipp.checklist(this)");
    }

    private void judge(Screening.Outcome outcome) {
        var checks = items.stream().flatMap(i -> i.answer().stream()).toList();
        try {
            asked.judged().accept(asked.judging().judge(checks, outcome, reason.getValue()));
        } catch (Stale another) {
            elsewhere(asked.elsewhere().get());
        } catch (Refusal refusal) {
            if (refusal.is(ProposalRefusal.SCREENING_REASON_MISSING)) reason.focus();
            throw refusal;
        }
    }

    private void answered() {
        asked.answered().run();
        show();
    }

    private void show() {
        var done = items.stream().filter(CheckItem::isAnswered).count();
        answered.setText(getTranslation("screening.answered", done, items.size()));
        lacking.setText(
                done < items.size()
                        ? getTranslation("screening.open-items", items.size() - done)
                        : getTranslation("screening.ready"));
        var fails = items.stream().anyMatch(CheckItem::isFailed);
        reason.getParent().ifPresent(p -> p.setVisible(asked.reasoned() || fails));
        buttons.forEach((outcome, button) ->
                button.setEnabled(done == items.size() && fails == (outcome == Screening.Outcome.FAILED)));
    }

    private static Glyph glyph(Screening.Outcome outcome) {
        return outcome == Screening.Outcome.PASSED ? Glyph.CHECK : Glyph.CLOSE;
    }
}
