package id.kipp.ui.people;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.AccountRefusal;
import id.kipp.account.AppOffer;
import id.kipp.account.CurrentActor;
import id.kipp.account.SecondFactors;
import id.kipp.kernel.Refusal;
import id.kipp.report.QrCode;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Copied;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Section;

/** The app that shows codes: a picture to read, a first code to show that it was read. */
final class CodeAppSection extends Div {

    private static final int CODE = 10;

    private final SecondFactors factors;
    private final CurrentActor current;
    private final Runnable changed;

    CodeAppSection(SecondFactors factors, CurrentActor current, SecondFactors.Held held, Runnable changed) {
        this.factors = factors;
        this.current = current;
        this.changed = changed;
        var section = new Section(getTranslation("safe.app")).says(getTranslation("safe.app-says"));
        var app = held.app();
        var set = new Button(getTranslation(app == null ? "safe.app-add" : "safe.app-again"));
        Attempt.onClick(set, () -> offer(factors.offerApp(current.get())));
        var actions = new Div(set);
        actions.addClassName("actions");
        if (app != null) {
            var dates = Dates.here();
            section.add(new Paragraph(
                    app.used() == null
                            ? getTranslation("safe.added", dates.full(app.added()))
                            : getTranslation("safe.used", dates.full(app.added()), dates.full(app.used()))));
            actions.add(remove());
        }
        section.add(actions);
        add(section);
    }

    private Button remove() {
        var remove = new Button(getTranslation("safe.app-remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(
                e -> new ConfirmAction(getTranslation("safe.app-remove-ask"), getTranslation("safe.remove"))
                        .danger()
                        .ask(() -> {
                            factors.removeApp(current.get());
                            ActTold.done(getTranslation("safe.removed"));
                            changed.run();
                        }));
        return remove;
    }

    private void offer(AppOffer offer) {
        var dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(getTranslation("safe.app-add"));
        dialog.setCloseOnOutsideClick(false);
        var picture = new Svg(QrCode.of(offer.uri()).svg());
        picture.addClassName("factor-qr");
        picture.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation("safe.app-qr"));
        var code = new TextField(getTranslation("safe.app-code"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setMaxLength(CODE);
        code.setWidthFull();
        var keep = new Button(getTranslation("safe.app-keep"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(keep, () -> {
            try {
                factors.keepApp(current.get(), offer, code.getValue());
            } catch (Refusal refusal) {
                if (refusal.is(AccountRefusal.PROOF_NEEDED)) throw refusal; // asked above the dialog
                code.setErrorMessage(Attempt.sentence(this, refusal));
                code.setInvalid(true);
                return;
            }
            dialog.close();
            ActTold.done(getTranslation("safe.app-kept"));
            changed.run();
        });
        var back = new Button(getTranslation("kit.back"), e -> dialog.close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.add(
                new Paragraph(getTranslation("safe.app-how")),
                picture,
                new Copied(getTranslation("safe.app-secret"), offer.secret()),
                code);
        dialog.getFooter().add(back, keep);
        dialog.open();
    }
}
