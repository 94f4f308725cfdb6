package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.replication.PaperKind;
import id.kipp.replication.PaperScope;
import id.kipp.replication.PaperText;
import id.kipp.replication.PaperTexts;
import id.kipp.report.ReplicationPrint;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.PdfLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the letters and agreements of replications say, for an edition or a hub, with a preview. */
@Route("naskah-replikasi")
@Menu(title = "paper.title", icon = "file-text", order = 32)
@RolesAllowed({"SECRETARIAT", "HUB"})
class PaperTextsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CHOICE = "min(100%, 16rem)"; // the longest name of a region on one line

    private final PaperTexts texts;
    private final Editions editions;
    private final ReplicationPrint print;
    private final CurrentActor current;
    private final Select<PaperKind> kind = new Select<>();
    private final Select<PaperScope> scope = new Select<>();
    private final TextField title = new TextField(getTranslation("paper.title-label"));
    private final TextArea body = new TextArea(getTranslation("paper.body-label"));
    private final Div look = new Div();

    PaperTextsView(PaperTexts texts, Editions editions, ReplicationPrint print, CurrentActor current) {
        this.texts = texts;
        this.editions = editions;
        this.print = print;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("paper.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var scopes = scopes(current.get());
        kind.setLabel(getTranslation("paper.which"));
        kind.setItems(PaperKind.values());
        kind.setItemLabelGenerator(k -> getTranslation(k.key()));
        kind.setValue(PaperKind.INTEREST_LETTER);
        scope.setLabel(getTranslation("paper.whose"));
        scope.setItems(scopes);
        scope.setItemLabelGenerator(this::label);
        kind.setWidth(CHOICE);
        scope.setWidth(CHOICE);
        title.setMaxLength(PaperText.TITLE_MAX);
        title.setWidthFull();
        body.setMaxLength(PaperText.BODY_MAX);
        body.setMinRows(14);
        body.setWidthFull();
        body.setHelperText(getTranslation(
                "paper.body-hint",
                PaperKind.PLACES.stream().sorted().map(p -> "{" + p + "}").collect(Collectors.joining(", "))));
        kind.addValueChangeListener(e -> show());
        scope.addValueChangeListener(e -> show());
        var keep = new Button(getTranslation("paper.keep"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(keep, this::keep);
        look.addClassName("actions");
        add(
                new PageHead(getPageTitle()).expects(getTranslation("paper.expects")),
                new Section(getTranslation("paper.which"), chosen(), title, body, new Div(keep), look));
        if (!scopes.isEmpty()) scope.setValue(scopes.getFirst());
    }

    private Div chosen() {
        var chosen = new Div(kind, scope);
        chosen.addClassName("actions");
        return chosen;
    }

    private void show() {
        @Nullable PaperScope whose = scope.getValue();
        if (whose == null) return;
        var text = texts.in(whose, kind.getValue());
        title.setValue(text.title());
        body.setValue(text.body());
        preview(text);
    }

    private void keep() {
        var kept = texts.word(
                current.get(), scope.getValue(), new PaperText(kind.getValue(), title.getValue(), body.getValue()));
        title.setValue(kept.title());
        body.setValue(kept.body());
        preview(kept);
        ActTold.done(getTranslation("paper.kept"));
    }

    private void preview(PaperText text) {
        look.removeAll();
        look.add(PdfLink.of(
                getTranslation("paper.preview"), "pratinjau.pdf", current.get(), asks -> print.preview(text)));
    }

    private List<PaperScope> scopes(Actor actor) {
        var scopes = new ArrayList<PaperScope>();
        if (actor.is(Role.SECRETARIAT)) {
            editions.all().forEach(e -> scopes.add(new PaperScope.OfEdition(e.id())));
            for (var province : Province.values()) scopes.add(new PaperScope.OfHub(province));
        } else texts.region(actor).ifPresent(p -> scopes.add(new PaperScope.OfHub(p)));
        return scopes;
    }

    private String label(PaperScope whose) {
        return switch (whose) {
            case PaperScope.OfHub(var province) -> getTranslation("paper.whose-hub", province.label());
            case PaperScope.OfEdition(var edition) -> getTranslation("paper.whose-edition", edition.value());
        };
    }
}
