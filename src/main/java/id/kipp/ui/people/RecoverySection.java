package id.kipp.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import id.kipp.account.CurrentActor;
import id.kipp.account.SecondFactors;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Section;
import java.util.List;

/** Codes on paper for the day when the device is lost: how many are left, and new ones, shown once. */
final class RecoverySection extends Div {

    private final Paragraph left = new Paragraph();

    RecoverySection(SecondFactors factors, CurrentActor current, SecondFactors.Held held) {
        left.setText(getTranslation("safe.recovery-left", held.recovery()));
        var fresh = new Button(getTranslation("safe.recovery-new"));
        if (held.recovery() == 0) Attempt.onClick(fresh, () -> show(factors.newRecoveryCodes(current.get())));
        else
            fresh.addClickListener(
                    e -> new ConfirmAction(getTranslation("safe.recovery-ask"), getTranslation("safe.recovery-new"))
                            .says(getTranslation("safe.recovery-ask-says"))
                            .ask(() -> show(factors.newRecoveryCodes(current.get()))));
        fresh.setEnabled(held.any());
        add(new Section(getTranslation("safe.recovery"), left, fresh).says(getTranslation("safe.recovery-says")));
    }

    private void show(List<String> codes) {
        left.setText(getTranslation("safe.recovery-left", codes.size()));
        var dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(getTranslation("safe.recovery"));
        dialog.setCloseOnOutsideClick(false);
        var all = new Pre(String.join("\n", codes));
        all.addClassName("recovery-codes");
        dialog.add(new Paragraph(getTranslation("safe.recovery-once")), all);
        var kept = new Button(getTranslation("safe.recovery-noted"), e -> dialog.close());
        dialog.getFooter().add(kept);
        dialog.open();
    }
}
