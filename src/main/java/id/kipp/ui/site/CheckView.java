package id.kipp.ui.site;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.account.CurrentActor;
import id.kipp.objection.Objections;
import id.kipp.report.PrintChecks;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.PublicLayout;
import java.time.Instant;

/** What the code on a receipt or on minutes leads to: genuine or not, and what the genuine one says. */
@Route(value = "periksa/:code?", layout = PublicLayout.class)
@AnonymousAllowed
class CheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PrintChecks checks;
    private final Objections objections;
    private final CurrentActor current;

    CheckView(PrintChecks checks, Objections objections, CurrentActor current) {
        this.checks = checks;
        this.objections = objections;
        this.current = current;
        addClassName("check");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var code = event.getRouteParameters().get("code").orElse("");
        var field = new TextField(getTranslation("site.code"));
        field.setMaxLength(40);
        field.setValue(code);
        var go = new Button(getTranslation("site.check"), e -> UI.getCurrent()
                .navigate("periksa/" + field.getValue().replaceAll("[^0-9A-Za-z-]", "")));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(field);
        var row = new Div(field, go);
        row.addClassName("check-row");
        add(new PageHead(getPageTitle()).expects(getTranslation("site.check-says")), row);
        if (code.isEmpty()) return;
        objections
                .find(code)
                .ifPresentOrElse(r -> add(new CaseStatus(objections, current, r)), () -> add(answer(code)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.check-title");
    }

    private static Span hash(String digits) {
        var code = new Code(digits);
        code.addClassName("hex");
        return new Span(code);
    }

    /** The print is genuine, and what it proves holds no longer. */
    private StateBadge withdrawn(Instant at) {
        return new StateBadge(
                Tone.ATTENTION, getTranslation("site.withdrawn-on", Dates.here().full(at)));
    }

    private Section answer(String code) {
        var found = checks.find(code);
        if (found.isEmpty())
            return new Section(
                    getTranslation("site.not-genuine"),
                    new StateBadge(Tone.BAD, getTranslation("site.no-such-code")),
                    new Paragraph(getTranslation("site.no-such-code-hint")));
        var genuine = new StateBadge(Tone.GOOD, getTranslation("site.genuine"));
        return switch (found.get()) {
            case PrintChecks.Genuine.OfReceipt(var r) ->
                new Section(
                        getTranslation("site.receipt"),
                        r.withdrawnAt() == null ? genuine : withdrawn(r.withdrawnAt()),
                        new FactList()
                                .add(getTranslation("site.number"), r.number())
                                .add(getTranslation("site.title"), r.title())
                                .add(getTranslation("site.agency"), r.agency())
                                .add(getTranslation("site.unit"), r.unit())
                                .add(
                                        getTranslation("site.received"),
                                        Dates.here().full(r.at()))
                                .add("SHA-256", hash(r.sha256())));
            case PrintChecks.Genuine.OfMinutes(var m) ->
                new Section(
                        getTranslation("site.minutes"),
                        genuine,
                        new FactList()
                                .add(getTranslation("site.number"), m.number())
                                .add(
                                        getTranslation("site.decided"),
                                        Dates.here().full(m.decidedAt()))
                                .add(getTranslation("site.candidates"), String.valueOf(m.candidates()))
                                .add(getTranslation("site.chosen"), String.valueOf(m.chosen()))
                                .add("SHA-256", hash(m.sha256())));
        };
    }
}
