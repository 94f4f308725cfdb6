package id.kipp.ui.unit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.edition.Category;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Group;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Beginning;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalRefusal;
import id.kipp.proposal.ProposalRow;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.parts.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Begins a proposal: in which edition and group, in which category, and what it is called. */
final class StartDialog extends Dialog {

    private final Drafts drafts;
    private final Actor actor;
    private final Select<Edition> edition = new Select<>();
    private final TextField title = new TextField();
    private final Select<Group> group = new Select<>();
    private final Select<Category> category = new Select<>();
    private final Select<ProposalRow> source = new Select<>();
    private final BeginningFields beginning;

    /**
     * @param own the unit's proposals, any of which can be the beginning of another
     * @param from the one to begin with, if any
     */
    StartDialog(
            Drafts drafts, FormSources sources, List<Edition> open, List<ProposalRow> own, @Nullable ProposalRow from) {
        super();
        var actor = sources.actor();
        beginning = new BeginningFields(sources, () -> {});
        this.drafts = drafts;
        this.actor = actor;
        addClassName("ask");
        setHeaderTitle(getTranslation("unit.start"));
        edition.setLabel(getTranslation("unit.edition"));
        edition.setItems(open);
        edition.setItemLabelGenerator(e -> Wording.of(e.constitution().name()));
        edition.setVisible(open.size() > 1);
        edition.addValueChangeListener(e -> offer(e.getValue()));
        group.setItemLabelGenerator(Wording::of);
        group.setLabel(getTranslation("parts.place.group"));
        category.setItemLabelGenerator(Wording::of);
        category.setLabel(getTranslation("kit.required", getTranslation("parts.place.category")));
        title.setLabel(getTranslation("parts.place.title"));
        title.setHelperText(getTranslation("unit.title-help"));
        title.setAutofocus(true);
        title.setRequiredIndicatorVisible(true);
        source.setLabel(getTranslation("unit.start-from"));
        source.setItems(own);
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(getTranslation("unit.start-empty"));
        source.setItemLabelGenerator(r -> r == null ? getTranslation("unit.start-empty") : r.title());
        source.setHelperText(getTranslation("unit.start-from-help"));
        source.setVisible(!own.isEmpty());
        source.addValueChangeListener(e -> take(e.getValue()));
        var fields = new Div(source, edition, title, group, category);
        fields.addClassNames("stack", "start-fields");
        var need = new Details(getTranslation("parts.place.beginning"), beginning);
        need.setOpened(from == null);
        add(need, fields);
        var back = new Button(getTranslation("kit.back"), e -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(getTranslation("unit.start-go"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(go, this::start);
        getFooter().add(back, go);
        edition.setValue(open.getFirst());
        source.setValue(from);
    }

    /** What the chosen one is called and where it belongs, as far as the edition has it; whatever was typed stays. */
    private void take(@Nullable ProposalRow from) {
        if (from == null) return;
        if (title.isEmpty()) title.setValue(from.title());
        var rules = edition.getValue().constitution();
        rules.groups().stream()
                .filter(g -> g.key().equals(from.group()))
                .findFirst()
                .ifPresent(group::setValue);
        if (category.isEmpty()) rules.category(from.category()).ifPresent(category::setValue);
    }

    private void offer(Edition chosen) {
        var rules = chosen.constitution();
        group.setItems(rules.groups());
        group.setValue(rules.groups().getFirst());
        category.setItems(rules.categories());
    }

    private void start() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(getTranslation("proposal.title-length", ProposalDraft.TITLE_MAX));
        category.setInvalid(category.getValue() == null);
        category.setErrorMessage(getTranslation("finding.CATEGORY_MISSING"));
        if (title.isInvalid()) throw new Refusal(ProposalRefusal.TITLE_LENGTH, ProposalDraft.TITLE_MAX);
        if (category.isInvalid()) throw new Refusal(UiRefusal.FINDING_CATEGORY_MISSING);
        var draft = begin(
                edition.getValue().id(),
                title.getValue(),
                group.getValue().key(),
                category.getValue().key());
        var begun = beginning.read();
        if (!begun.equals(Beginning.NOTHING))
            drafts.save(actor, draft, draft.text().with(begun));
        close();
        UI.getCurrent().navigate("proposal/" + draft.id().value());
    }

    private Draft begin(EditionId in, String called, String group, String category) {
        var from = source.getValue();
        return from == null
                ? drafts.start(actor, in, called, group, category)
                : drafts.copy(actor, from.id(), in, called, group, category);
    }
}
