package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubCriterion;
import id.kipp.hub.HubGuard;
import id.kipp.hub.HubHand;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubRule;
import id.kipp.hub.HubVerdict;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.parts.HubPaperFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a step rests on: its paper, the reason, and where it is a designation each criterion with a reason of its own. */
final class HubStepDialog extends Dialog {

    private record Judged(HubCriterion criterion, Checkbox met, TextArea reason) {}

    private final List<Judged> judged = new ArrayList<>();

    HubStepDialog(HubRegister hubs, CurrentActor current, Hub hub, HubRule rule, Consumer<Hub> then) {
        addClassName("ask");
        setHeaderTitle(getTranslation(rule.move().key()));
        setCloseOnOutsideClick(false);
        setWidth("46rem");
        var paper = new HubPaperFields(rule.papers());
        var reason = new TextArea(getTranslation("kit.reason"));
        reason.setMaxLength(Typed.REASON_MAX);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(rule.guards().contains(HubGuard.REASON));
        var two = rule.hand() == HubHand.TWO_SECRETARIES;
        add(new Paragraph(getTranslation(two ? "hub.needs-second" : "hub.one-hand")), paper);
        if (rule.guards().contains(HubGuard.CRITERIA)) {
            reason.setHelperText(getTranslation("hub.criteria-hint"));
            for (var criterion : HubCriterion.values()) add(criterion(criterion));
        }
        add(reason);
        var go = new Button(getTranslation(two ? "hub.ask" : "hub.do"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(go, () -> {
            var filled = new HubRecord(
                    paper.written(),
                    reason.getValue(),
                    judged.stream()
                            .map(j -> new HubVerdict(
                                    j.criterion(),
                                    j.met().getValue(),
                                    j.reason().getValue()))
                            .toList());
            var next = two
                    ? hubs.ask(current.get(), hub, rule.move(), filled)
                    : hubs.move(current.get(), hub, rule.move(), filled);
            close();
            then.accept(next);
        });
        getFooter().add(new Button(getTranslation("kit.cancel"), e -> close()), go);
    }

    private Div criterion(HubCriterion criterion) {
        var name = getTranslation(criterion.key());
        var met = new Checkbox(name);
        var reason = new TextArea(getTranslation("hub.criterion-reason", name));
        reason.setMaxLength(Typed.REASON_MAX);
        reason.setWidthFull();
        judged.add(new Judged(criterion, met, reason));
        return new Div(met, reason);
    }
}
